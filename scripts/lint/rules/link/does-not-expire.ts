import { expiry } from '../../links/expiry.ts';
import { writtenLinks } from '../../links/written-links.ts';
import type { Rule } from '../../rule.ts';

/** Some addresses are true for a day only. */
export const linkDoesNotExpire: Rule = {
  id: 'link/does-not-expire',
  summary: 'A link shows the same next year: no fixed times, no saved state, no signature that ends.',
  level: 'warning',
  why: 'It opens a graph of last year, a page that asks for a sign-in, or nothing.',
  fix: 'Use relative times (`from=now-1h`), a saved view, or quote what matters.',
  *check(repo, context) {
    // What happened then is best shown by the graphs of then.
    const postmortems = new Set(Array.from(repo.postmortems.values(), ({ file }) => file));
    for (const { file, link } of writtenLinks(repo, context)) {
      const found = expiry(link.url);
      if (!found || (found.isOfAMoment && postmortems.has(file))) continue;
      yield { ...found.problem, at: { file, ...link.at }, key: link.url };
    }
  },
};
