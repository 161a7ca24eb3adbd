import { isWithin } from '../../../../model/source/is-within.ts';
import type { LinkFact } from '../../../../model/source/markdown-facts.ts';
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
      const images = links.filter(({ kind }) => kind === 'image');
      for (const link of links) {
        const lacks = missing(link, images);
        if (lacks === undefined) continue;
        const name = link.kind === 'image' ? 'image' : 'link';
        yield { message: `Missing ${lacks} of ${name} \`${link.text || link.url}\``, at: { file, ...link.at } };
      }
    }
  },
};

function missing(link: LinkFact, images: readonly LinkFact[]): string | undefined {
  if (link.url === '' || link.url === '#') return 'address';
  if (link.kind === 'link' && link.text.trim() === '' && !holdsImage(link, images)) return 'text';
  return undefined;
}

/** A picture to click on; that it lacks a text of its own is another matter. */
const holdsImage = ({ at }: LinkFact, images: readonly LinkFact[]): boolean =>
  images.some(image => isWithin(image.at, at));
