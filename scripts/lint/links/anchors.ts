import GithubSlugger, { slug } from 'github-slugger';
import type { HeadingFact, MarkdownFacts } from '../../../model/source/markdown-facts.ts';
import { oncePer } from '../../../model/source/once-per.ts';
import { partsWithin } from '../../../model/source/parts-within.ts';
import { fromFacts } from '../from-facts.ts';
import { withoutComments } from '../html-comments.ts';

/** What links can lead to inside a page: its headings, and the ids and names of its HTML. */
export const anchorsOf = oncePer(
  (facts: MarkdownFacts): ReadonlySet<string> =>
    new Set([...facts.headings.map(({ slug }) => slug), ...furtherAnchors(facts)]),
);

/** All but the slugs of the whole headings, which most pages have nothing besides. */
const furtherAnchors = fromFacts('further-anchors', (facts): readonly string[] => {
  const anchors = new Set(facts.headings.flatMap(({ text }) => explicitId(text)));
  const slugger = new GithubSlugger();
  const shownIn = shownTexts(facts);
  for (const heading of facts.headings) {
    const shown = shownIn(heading);
    anchors.add(slugger.slug(shown)).add(slug(shown.trim()));
  }
  for (const { text } of facts.html) for (const anchor of htmlAnchors(withoutComments(text))) anchors.add(anchor);
  return Array.from(anchors.difference(new Set(facts.headings.map(heading => heading.slug))));
});

/** Hugo, kramdown and others: `## Roll back {#undo}`. */
const explicitId = (text: string): string[] => Array.from(/\{#([\w-]+)\}\s*$/.exec(text)?.slice(1) ?? []);

/** GitHub makes no anchor of tags and pictures. */
function shownTexts({ html, links }: MarkdownFacts): (heading: HeadingFact) => string {
  const hiddenIn = partsWithin([...html, ...links.filter(({ kind }) => kind === 'image')]);
  return ({ text, at }) => hiddenIn(at).reduce((rest, part) => rest.replace(part.text, ''), text);
}

function* htmlAnchors(html: string): Generator<string> {
  for (const [, quoted, single, bare] of html.matchAll(/\s(?:id|name)=(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/gi))
    yield (quoted ?? single ?? bare ?? '').replace(/^user-content-/, '');
  for (const [, text = ''] of html.matchAll(/<h[1-6][^<>]*>([^<]*)</gi)) yield slug(text);
}

/** Whether GitHub itself makes the anchor: the top of a page, a footnote, a passage of text. */
export const isMadeByGitHub = (fragment: string): boolean =>
  /^$|^(top|readme)$|^(user-content-)?fn(ref)?-|^:~:|^footnote-label$/i.test(fragment);

/** The lines that `#L10`, `#L10-L20` or `#L10C3-L20C5` names; undefined for other fragments. */
export function lastLineOf(fragment: string): number | undefined {
  const found = /^L(\d{1,9})(?:C\d{1,9})?(?:-L?(\d{1,9})(?:C\d{1,9})?)?$/i.exec(fragment);
  return found ? Number(found[2] ?? found[1]) : undefined;
}
