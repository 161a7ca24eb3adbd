/** What a shell waits for at the end of a line: a quote, the end words of here-documents, the rest of a command. */
export type Unfinished = {
  readonly quote: string;
  readonly ends: readonly string[];
  readonly isContinued: boolean;
};

/** Before the first line. */
export const nothingUnfinished: Unfinished = { quote: '', ends: [], isContinued: false };

/** Whether the next line belongs to what was typed, too. */
export const isUnfinished = ({ quote, ends, isContinued }: Unfinished): boolean =>
  quote !== '' || ends.length > 0 || isContinued;

/** What the shell waits for after one more line, if it waited for `before`. In linear time. */
export function unfinishedAfter(line: string, before: Unfinished): Unfinished {
  if (before.quote === '' && before.ends.length > 0) {
    const [end, ...others] = before.ends;
    return line.trim() === end ? { ...before, ends: others } : before;
  }
  const parts = Array.from(`${before.quote}${line}`.matchAll(part), ({ groups }) => groups ?? {});
  return {
    quote: parts.at(-1)?.open ?? '',
    ends: [...before.ends, ...parts.flatMap(({ end }) => end ?? [])],
    isContinued: /(?:\\|\||&&)\s*$/.test(line.slice(-200)),
  };
}

/** What takes a line's characters out of their own meaning; `<<<` has its text beside it, and `<<pod>>` is a placeholder. */
const part =
  /\\.|'[^']*'|"(?:[^"\\]|\\.)*"|(?<open>['"]).*|(?<!\S)#.*|<<<|<<-?[ \t]{0,9}(?:\\|(?<mark>['"])|)(?<end>[A-Za-z_]\w*)\k<mark>(?![\w>-])/g;
