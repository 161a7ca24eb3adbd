import type { CodeFact } from '../../../model/source/markdown-facts.ts';
import { isUnfinished, nothingUnfinished, unfinishedAfter } from './unfinished.ts';

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
  const starts = (line: string) => (prompts.length > 0 ? prompt.test(line) : programs.test(line));
  return { ...keepCommands(lines, starts), prompts };
}

/** What follows a command that is finished is an answer; so may be what follows one that never is. */
function keepCommands(lines: readonly string[], starts: (line: string) => boolean): Omit<Typed, 'prompts'> {
  let unfinished = nothingUnfinished;
  let hasAnswers = false;
  const kept = lines.map(line => {
    const goesOn = isUnfinished(unfinished);
    const isTyped = goesOn || starts(line);
    const isRemark = line.trim() === '' || line.trimStart().startsWith('#');
    if (!isTyped && !isRemark) hasAnswers = true;
    if (!isTyped) return '';
    const command = line.replace(prompt, found => ' '.repeat(found.length));
    unfinished = unfinishedAfter(command, unfinished);
    return command;
  });
  const isOpen = isUnfinished(unfinished) && !starts(lines.at(-1) ?? '');
  return { text: kept.join('\n'), hasAnswers: hasAnswers || isOpen };
}
