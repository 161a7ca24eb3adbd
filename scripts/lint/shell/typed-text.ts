import type { CodeFact } from '../../../model/source/markdown-facts.ts';
import { isUnfinished, nothingUnfinished, unfinishedAfter } from './unfinished.ts';
import { isSurelyCommand, mayPrintCommands } from './unprompted.ts';

const scripts = new Set(['sh', 'bash', 'shell', 'zsh', 'ksh', 'dash']);
const sessions = new Set(['console', 'terminal', 'shell-session', 'shellsession', 'sh-session', 'bash-session']);

/** What makes an unlabelled block a session: nobody reads these names as anything else. */
const programs =
  /^(?:sudo |kubectl|oc|helm|psql|mysql|redis-cli|docker|podman|crictl|curl|aws|gcloud|az|terraform|systemctl|journalctl|rm|ssh|ceph|etcdctl|git|kafka-[a-z-]+\.sh)(?: |$)/;

/** A prompt of a shell at the beginning of a line: `$`, `sh-5.1#`, `[root@db-1 ~]#`. */
export const prompt =
  /^[ \t]*(?:[$%]|(?:ba)?sh-\d{1,2}\.\d{1,2}[$#]|\[?\w{1,40}@[\w.-]{1,80}(?:[ :][^\]\s$#]{1,80})?\]?[$#])[ \t]+(?=\S)/;

/** How a block is meant: a script is pasted whole, a session shows prompts and answers too. */
export function shellKind({ language, text }: CodeFact): 'script' | 'session' | undefined {
  const name = language?.toLowerCase();
  if (name !== undefined) return scripts.has(name) ? 'script' : sessions.has(name) ? 'session' : undefined;
  const first = text.trimStart();
  return prompt.test(first.slice(0, 80)) || programs.test(first.slice(0, 80)) ? 'session' : undefined;
}

/** What of a block is typed, on its own lines and columns; prompts and answers are blanked. */
export type Typed = {
  readonly text: string;
  readonly prompts: readonly number[];
  /** Whether some line is an answer, as far as one can tell. */
  readonly hasAnswers: boolean;
};

export function typedText(code: CodeFact): Typed | undefined {
  const kind = shellKind(code);
  if (!kind) return undefined;
  const lines = code.text.split('\n');
  const prompts = lines.flatMap((line, index) => (prompt.test(line) ? [index] : []));
  if (kind === 'script' && prompts.length === 0) return { text: code.text, prompts, hasAnswers: false };
  return { ...keepCommands(lines, typedWhere(code, lines)), prompts };
}

/** What of a line is typed, if it begins a command; `before` is the command above it. */
type TypedIn = (line: string, before: string) => string | undefined;

/** Whoever labels a block as a session leaves no prompt out; `#` is one there, and a remark elsewhere. */
function typedWhere({ language }: CodeFact, lines: readonly string[]): TypedIn {
  const prompted = lines.filter(line => prompt.test(line));
  const names = new Set(prompted.map(line => /^[\w./-]+/.exec(line.replace(prompt, ''))?.[0] ?? ''));
  const isSession = sessions.has(language?.toLowerCase() ?? '');
  return (line, before) => {
    if (prompt.test(line)) return withoutPrompt(line);
    if (prompted.length === 0 && programs.test(line)) return line;
    const command = isSession ? line.replace(rootPrompt, '') : line;
    const isPrompted = isSession ? command !== line : prompted.length > 0;
    if (!isPrompted || mayPrintCommands(before) || !isSurelyCommand(command, names)) return undefined;
    return command.padStart(line.length);
  };
}

const rootPrompt = /^[ \t]*#[ \t]+/;
const blank = (found: string): string => ' '.repeat(found.length);
const withoutPrompt = (line: string): string => line.replace(prompt, blank);

/** What follows a command that is finished is an answer; so may be what follows one that never is. */
function keepCommands(lines: readonly string[], typedIn: TypedIn): Omit<Typed, 'prompts'> {
  let unfinished = nothingUnfinished;
  let hasAnswers = false;
  let before = '';
  const kept = lines.map(line => {
    const typed = isUnfinished(unfinished) ? withoutPrompt(line) : typedIn(line, before);
    const isRemark = line.trim() === '' || line.trimStart().startsWith('#');
    if (typed === undefined && !isRemark) hasAnswers = true;
    if (typed === undefined) return '';
    if (!isUnfinished(unfinished)) before = typed;
    unfinished = unfinishedAfter(typed, unfinished);
    return typed;
  });
  const isOpen = isUnfinished(unfinished) && typedIn(lines.at(-1) ?? '', before) === undefined;
  return { text: kept.join('\n'), hasAnswers: hasAnswers || isOpen };
}
