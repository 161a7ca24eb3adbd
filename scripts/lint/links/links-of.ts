import type { LinkFact, MarkdownFacts } from '../../../model/source/markdown-facts.ts';

/** Every link and image of a text, those too that are written in HTML. */
export const linksOf = (facts: MarkdownFacts): readonly LinkFact[] =>
  facts.html.length === 0 ? facts.links : [...facts.links, ...facts.html.flatMap(htmlLinks)];

function htmlLinks({ text, at }: MarkdownFacts['html'][number]): LinkFact[] {
  return Array.from(
    withoutComments(text).matchAll(/<(a|img)\s([^<>]*)>/gi),
    ([, tag = '', attributes = '']): LinkFact => {
      const isImage = tag.toLowerCase() === 'img';
      const url = attributeOf(attributes, isImage ? 'src' : 'href');
      const alt = attributeOf(attributes, 'alt');
      // An empty `alt` says that the picture is decoration; the text of a link stands outside of its tag.
      const text = isImage ? (alt === '' ? 'decoration' : (alt ?? '')) : tag;
      return { kind: isImage ? 'image' : 'link', url: url ?? '', text, at };
    },
  ).filter(({ kind, url }) => kind === 'image' || url !== '');
}

/** HTML as it is shown; a comment that does not end hides the rest. */
export function withoutComments(html: string): string {
  let shown = '';
  let from = 0;
  for (let start = html.indexOf('<!--'); start >= 0; start = html.indexOf('<!--', from)) {
    shown += html.slice(from, start);
    const end = html.indexOf('-->', start);
    if (end < 0) return shown;
    from = end + '-->'.length;
  }
  return shown + html.slice(from);
}

/** The value of an attribute of a tag; `''` where it has none. */
const attributeOf = (attributes: string, name: string): string | undefined => {
  const found = new RegExp(`(?:^|\\s)${name}(?:=(?:"([^"]*)"|'([^']*)'|([^\\s"'<>]*)))?(?=[\\s/]|$)`, 'i').exec(
    attributes,
  );
  return found ? (found[1] ?? found[2] ?? found[3] ?? '') : undefined;
};
