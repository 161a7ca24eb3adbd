import { lazily } from '../../../model/source/lazily.ts';
import type { CodeFact, MarkdownFacts } from '../../../model/source/markdown-facts.ts';
import { oncePer } from '../../../model/source/once-per.ts';
import { isSelfExplaining } from './placeholders.ts';
import { proseBeside } from './prose-beside.ts';
import { shellOf } from './shell.ts';
import { wordParts, wordsAbove } from './words-above.ts';

/** What every shell has. */
const given = new Set(
  'HOME USER LOGNAME PATH PWD OLDPWD SHELL HOSTNAME EDITOR TMPDIR RANDOM SECONDS UID EUID LANG IFS KUBECONFIG REPLY OPTARG'.split(
    ' ',
  ),
);

/**
 * Says whether a text explains `<pod>` or `$POD` of a block: by a command that sets it, in a table, in a sentence or a
 * remark; beside the block or above it in its section by its words alone, as `the node that the alert names` does
 * `<node_name>`.
 */
export function declaredIn(facts: MarkdownFacts): (name: string, code: CodeFact) => boolean {
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
  const besideOf = proseBeside(facts);
  const wordsBeside = oncePer((block: CodeFact) => new Set(besideOf(block).flatMap(({ text }) => wordParts(text))));
  const above = lazily(() => wordsAbove(facts));
  return (name, code) => {
    const bare = name.replace(/^[$<{ ]+|[>} ]+$/g, '');
    if (isSelfExplaining(bare) || alone().has(name) || explained().has(name)) return true;
    if (isTold(bare, word => wordsBeside(code).has(word) || above()(code)(word))) return true;
    if (!/^\$|^[A-Z]/.test(name)) return false;
    return given.has(bare) || set().has(bare) || explained().has(bare) || prose().has(bare);
  };
}

/** Whether all that a name says stands in a sentence: of `<node_name>` the word `node`, which may be one of several. */
function isTold(name: string, isSaid: (word: string) => boolean): boolean {
  const words = wordParts(name).filter(word => word.length > 1 && !empty.has(word));
  return words.length > 0 && words.every(word => isSaid(word) || isSaid(`${word}s`));
}

/** What any name may have in it. */
const empty = new Set(
  'name names your my the some this here of in on to for from id value address example affected target'.split(' '),
);

const namesIn = (text: string): string[] => text.match(/<[A-Za-z][^<>\n]{0,60}>|\$?[A-Za-z_]\w*/g) ?? [];
const wordsIn = (text: string): string[] => text.match(/(?<![$\w{])[A-Za-z_]\w*/g) ?? [];
