import { posix } from 'node:path';
import type { CodeFact, MarkdownFacts } from '../../../../model/source/markdown-facts.ts';
import { oncePer } from '../../../../model/source/once-per.ts';
import { fromFacts } from '../../from-facts.ts';
import type { Rule } from '../../rule.ts';
import type { Command } from '../../shell/gather-commands.ts';
import { inlineCommands } from '../../shell/inline-commands.ts';
import { pieceAt, placesInCode } from '../../shell/place-in-code.ts';
import { proseByLine } from '../../shell/prose-by-line.ts';
import { shellOf } from '../../shell/shell.ts';

/** A script that somebody has moved is found out when it is needed. */
export const commandScriptExists: Rule = {
  id: 'command/script-exists',
  summary: 'A script that a runbook runs from a folder of the repository is there.',
  level: 'error',
  why: 'The one command that would have helped is not there any more.',
  fix: 'Correct its path, or write the commands themselves.',
  uses: ['paths'],
  *check({ runbooks }, context) {
    const { paths = new Set(), history } = context;
    // A folder whose last script was deleted is gone with it.
    const before = Array.from(history?.filesOf.values() ?? []).flat();
    const folders = new Set([...paths, ...before].map(path => path.split('/', 1)[0] ?? ''));
    for (const { file, value } of runbooks.values()) {
      const place = placesInCode(file, context);
      for (const { script, index, offset, end } of scriptsRun(value.facts)) {
        const code = commandsOf(value.facts)[index];
        if (!code || isThere(script, file, paths) || !folders.has(firstFolder(script))) continue;
        yield {
          message: `Unexpected script \`${script}\`, expected a file of the repository`,
          at: place(code, pieceAt(code, shellOf(code)?.text ?? '', offset, end)).at,
          hint: 'paths are from the root',
        };
      }
    }
  },
};

/** Blocks of code, and what sentences tell the reader to run where they speak of no other place. */
const commandsOf = oncePer((facts: MarkdownFacts): readonly CodeFact[] => {
  const prose = proseByLine(facts);
  const isHere = ({ at }: CodeFact): boolean => !elsewhere.test(prose.get(at.line)?.text ?? '');
  return [...facts.code, ...inlineCommands(facts).filter(isHere)];
});

const elsewhere =
  /\b(?:repo(?:sitory)?|check(?:ed)? ?out|clone|folder|directory|host|server|machine|node|pod|container|bastion|ssh)\b/i;

/** The scripts that commands run; `index` is that of their block. */
const scriptsRun = fromFacts('command/script-exists', facts =>
  commandsOf(facts).flatMap((block, index) => {
    const { commands = [] } = shellOf(block) ?? {};
    if (commands.some(({ name }) => movers.has(name))) return [];
    return commands.flatMap(command => {
      const script = scriptOf(command);
      return script === undefined ? [] : [{ script, index, offset: command.offset, end: command.end }];
    });
  }),
);

/** After these nobody knows what a path is relative to, or what is there. */
const movers = new Set(['cd', 'pushd', 'ssh', 'git', 'curl', 'wget', 'tar', 'unzip', 'tee', 'cp', 'mv', 'scp']);
const interpreters = new Set(['sh', 'bash', 'zsh', 'python', 'python3', 'node', 'ruby', 'perl', 'source', '.']);

/** A path with a folder, whose parts are all known. */
function scriptOf({ name, args }: Command): string | undefined {
  const word = interpreters.has(name) ? args[0] : name;
  if (word === undefined || !/^(?:\.\/)?[\w.-]+\/[\w./-]+$/.test(word) || word.includes('..')) return undefined;
  return /(?:^|\/)_\w+_(?:\/|$)/.test(word) ? undefined : word;
}

const firstFolder = (script: string): string => posix.normalize(script).split('/', 1)[0] ?? '';

const isThere = (script: string, file: string, paths: ReadonlySet<string>): boolean =>
  paths.has(posix.normalize(script)) || paths.has(posix.join(posix.dirname(file), script));
