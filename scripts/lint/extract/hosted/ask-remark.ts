import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkLint from 'remark-lint';
import { VFile } from 'vfile';
import type { MarkdownFacts, Place } from '../../../../model/source/markdown-facts.ts';
import type { StyleProblem } from '../extract.ts';
import { remarkRules } from './remark-rules.ts';

const linters = Object.values(remarkRules).map(({ plugin, mayOccur }) => ({
  mayOccur,
  linter: remark()
    .use({ plugins: [plugin] })
    .freeze(),
}));
/** Heeds comments such as `<!--lint disable no-undefined-references-->`. */
const heedful = remark()
  .use({ plugins: [...Object.values(remarkRules).map(({ plugin }) => plugin), remarkLint] })
  .freeze();

/** What remark-lint says of a text, on the tree that is there already. Most rules are not asked about most texts. */
export function askRemark(tree: Root, text: string, facts: MarkdownFacts): StyleProblem[] {
  if (/<!-{2}\s*lint\s/.test(text)) return askAllOfRemark(tree, text);
  const file = new VFile(text);
  for (const { linter, mayOccur } of linters) if (mayOccur(text, facts)) linter.runSync(tree, file);
  return problemsIn(file, text);
}

/** The same without the look ahead, which must not change what is found. */
export function askAllOfRemark(tree: Root, text: string): StyleProblem[] {
  const file = new VFile(text);
  heedful.runSync(tree, file);
  return problemsIn(file, text);
}

const problemsIn = ({ messages }: VFile, text: string): StyleProblem[] =>
  messages.flatMap(({ ruleId, reason, place }) => {
    const rule = ruleOf(ruleId);
    const at = placeOf(place);
    return rule === undefined || isPlainText(rule, text, place) ? [] : [{ rule, message: told(reason), at }];
  });

type Message = VFile['messages'][number];

const names: ReadonlyMap<string, string> = new Map(Object.entries(remarkRules).map(([name, { rule }]) => [name, rule]));
const ruleOf = (name: string | undefined): string | undefined => names.get(name ?? '');

/** Words in brackets alone, `[deprecated]` or `[5m]`, are hardly ever meant for a link: `[text][name]` is. */
function isPlainText(rule: string, text: string, place: Message['place']): boolean {
  if (rule !== 'style/references-are-defined' || !place || !('start' in place)) return false;
  return !/\]\s?\[/.test(text.slice(place.start.offset, place.end.offset));
}

/** Its ways out are told by our own table. */
const told = (reason: string): string => reason.replace(/ for a link or escaped.*$|, (?:add|remove) [^,]*$/s, '');

function placeOf(place: Message['place']): Place {
  const [start, end] = !place ? [] : 'start' in place ? [place.start, place.end] : [place, place];
  const { line = 1, column = 1 } = start ?? {};
  return { line, column, endLine: end?.line ?? line, endColumn: end?.column ?? column };
}
