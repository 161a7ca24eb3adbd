import { lazily } from '../../../model/source/lazily.ts';
import type { MarkdownFacts } from '../../../model/source/markdown-facts.ts';
import { isSelfExplaining } from './placeholders.ts';
import { shellOf } from './shell.ts';

/** What every shell has. */
const given = new Set(
  'HOME USER LOGNAME PATH PWD OLDPWD SHELL HOSTNAME EDITOR TMPDIR RANDOM SECONDS UID EUID LANG IFS KUBECONFIG REPLY OPTARG'.split(
    ' ',
  ),
);

/** Says whether a text explains `<pod>` or `$POD`: by a command that sets it, in a table, in a sentence or a remark. */
export function declaredIn(facts: MarkdownFacts): (name: string) => boolean {
  const { paragraphs, tables, code, inline, html, headings } = facts;
  const set = lazily(() => new Set(code.flatMap(block => shellOf(block)?.sets ?? [])));
  const alone = lazily(() => new Set([...inline, ...html].map(({ text }) => text.trim())));
  const explained = lazily(() => {
    const cells = tables.flatMap(({ rows }) => rows.flatMap(row => row.cells));
    const remarks = code.flatMap(({ text }) => text.match(/#[^\n]*/g) ?? []);
    return new Set([...cells, ...remarks].flatMap(namesIn));
  });
  // In a sentence a command may stand too, which explains nothing: there `$` goes before the name.
  const prose = lazily(() => new Set([...paragraphs, ...headings].flatMap(({ text }) => wordsIn(text))));
  return name => {
    const bare = name.replace(/^\$|^<|>$/g, '');
    if (isSelfExplaining(bare) || alone().has(name) || explained().has(name)) return true;
    if (!name.startsWith('$')) return false;
    return given.has(bare) || set().has(bare) || explained().has(bare) || prose().has(bare);
  };
}

const namesIn = (text: string): string[] => text.match(/<[A-Za-z][^<>\n]{0,60}>|\$?[A-Za-z_]\w*/g) ?? [];
const wordsIn = (text: string): string[] => text.match(/(?<![$\w{])[A-Za-z_]\w*/g) ?? [];
