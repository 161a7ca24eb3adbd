import type { LinkFact, Place } from '../../../../model/source/markdown-facts.ts';
import { partsWithin } from '../../../../model/source/parts-within.ts';
import { documentsOf } from '../../links/documents.ts';
import { linksOf } from '../../links/links-of.ts';
import type { Rule } from '../../rule.ts';

/** A link that somebody wanted to fill in later. */
export const linkIsNotEmpty: Rule = {
  id: 'link/is-not-empty',
  summary: 'A link has a text to click on, and leads somewhere.',
  level: 'warning',
  why: 'The reader clicks and nothing happens, or sees nothing to click on.',
  fix: 'Write the address or the text, or take the link out.',
  *check(repo, context) {
    for (const [file, facts] of documentsOf(repo, context)) {
      const links = linksOf(facts);
      const imagesIn = partsWithin(links.filter(({ kind }) => kind === 'image'));
      for (const link of links) {
        const lacks = missing(link, imagesIn);
        if (lacks === undefined) continue;
        const name = link.kind === 'image' ? 'image' : 'link';
        yield { message: `Missing ${lacks} of ${name} \`${link.text || link.url}\``, at: { file, ...link.at } };
      }
    }
  },
};

function missing(link: LinkFact, imagesIn: (place: Place) => readonly LinkFact[]): string | undefined {
  if (link.url === '' || link.url === '#') return 'address';
  // A picture is there to click on; that it lacks a text of its own is another matter.
  if (link.kind === 'link' && link.text.trim() === '' && imagesIn(link.at).length === 0) return 'text';
  return undefined;
}
