import type { Command } from './gather-commands.ts';

/** The prompts of databases' own shells, each with the program that shows it. */
const prompts: readonly (readonly [program: string, prompt: RegExp])[] = [
  ['mysql', /^[ \t]*(?:mysql|MariaDB \[[^\]\n]{1,80}\])>[ \t]+/],
  ['psql', /^[ \t]*\w{1,63}=[*!]?[#>][ \t]+/],
  ['cqlsh', /^[ \t]*(?:\w{1,40}@)?cqlsh(?::\w{1,48})?>[ \t]+/],
  ['redis-cli', /^[ \t]*[\w.-]{1,80}:\d{2,5}(?:\[\d{1,3}\])?>[ \t]+/],
  ['mongosh', /^[ \t]*(?:[\w-]{1,40} \[[^\]\n]{1,80}\] )?[\w-]{0,64}>[ \t]+(?=db\.)/],
];

/** What they show before the next line of a statement: `->`, `shop-#`. */
const nextLine = /^[ \t]*(?:\w{0,63}[-("'][#>]|\.{3})[ \t]+/;

/** Of a statement; longer ones are data. */
const longest = 4000;

/** What is typed at the prompts of databases, as if their programs had been given it. */
export function typedAtDatabases(text: string): Command[] {
  const commands: Command[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const last = commands.at(-1);
    const started = startedBy(line, offset);
    if (started) commands.push(started);
    else if (last && nextLine.test(line) && last.input.length < longest && !last.input.includes(';'))
      commands.splice(-1, 1, { ...last, input: `${last.input} ${line.replace(nextLine, '')}` });
    offset += line.length + 1;
  }
  return commands;
}

function startedBy(line: string, offset: number): Command | undefined {
  for (const [name, prompt] of prompts) {
    const [shown] = prompt.exec(line) ?? [];
    if (shown === undefined) continue;
    const input = line.slice(shown.length);
    const args = name === 'redis-cli' ? input.split(/\s+/) : [];
    return { name, args, input, assigns: [], offset: offset + shown.length, end: offset + line.length };
  }
  return undefined;
}
