import type { LinkFact, MarkdownFacts } from '../../../model/source/markdown-facts.ts';
import { withoutComments } from '../html-comments.ts';

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

/** The value of an attribute of a tag; `''` where it has none. */
const attributeOf = (attributes: string, name: string): string | undefined => {
  const found = new RegExp(`(?:^|\\s)${name}(?:=(?:"([^"]*)"|'([^']*)'|([^\\s"'<>]*)))?(?=[\\s/]|$)`, 'i').exec(
    attributes,
  );
  return found ? (found[1] ?? found[2] ?? found[3] ?? '') : undefined;
};
