import { longestUrl } from '../../links/target.ts';
import { writtenLinks } from '../../links/written-links.ts';
import type { Rule } from '../../rule.ts';

/** The lines of a branch move with every commit. */
export const linkIsPermanent: Rule = {
  id: 'link/is-permanent',
  summary: 'A link to lines of code names a commit or a tag, not a branch.',
  level: 'warning',
  why: 'The next change of the file moves the lines, and the link shows other ones.',
  fix: 'Press `y` on GitHub, which puts the commit into the address, and copy it from there.',
  *check(repo, context) {
    for (const { file, link } of writtenLinks(repo, context)) {
      const branch = branchOfLines(link.url);
      if (branch === undefined) continue;
      yield {
        message: `Unexpected lines of branch \`${branch}\`, expected those of a commit or tag`,
        at: { file, ...link.at },
        hint: 'press `y` on the page to get its permanent address',
        key: link.url,
      };
    }
  },
};

/** `https://github.com/acme/shop/blob/main/a.go#L10` → `main`; the same at GitLab and Bitbucket. */
function branchOfLines(url: string): string | undefined {
  if (url.length > longestUrl) return undefined;
  const [, branch, rest = ''] =
    /^https?:\/\/[^/]+\/(?:[^?#]*\/)?(?:blob|blame|src)\/([^/?#]+)(\/[^#]*#.*)$/.exec(url) ?? [];
  const isBranch = /^(main|master|trunk|develop|development|dev|HEAD|next|release-[\d.]+)$/.test(branch ?? '');
  return isBranch && /#(L\d|lines-\d)/.test(rest) ? branch : undefined;
}
