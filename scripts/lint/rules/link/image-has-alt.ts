import { documentsOf } from '../../links/documents.ts';
import { linksOf } from '../../links/links-of.ts';
import type { Rule } from '../../rule.ts';

/** Pictures do not load over a bad line, and cannot be heard. */
export const imageHasAlt: Rule = {
  id: 'link/image-has-alt',
  summary: 'An image has a text that stands for it.',
  level: 'warning',
  why: 'Whoever reads on a bad line, in a terminal or by ear gets nothing.',
  fix: 'Say in a few words what the image shows: `![Dashboard with a flat line](flat.png)`.',
  *check(repo, context) {
    for (const [file, facts] of documentsOf(repo, context))
      for (const { kind, url, text, at } of linksOf(facts)) {
        if (kind !== 'image' || text.trim() !== '') continue;
        yield { message: `Missing text for image \`${url}\`, expected what it shows`, at: { file, ...at } };
      }
  },
};
