import type { Edit } from '../../../../model/source/finding.ts';
import { fileTree, find } from '../../links/file-tree.ts';
import { type LocalLink, linksToFiles } from '../../links/local-links.ts';
import { placesOfUrls } from '../../links/places-of-urls.ts';
import type { Rule } from '../../rule.ts';

/** On a Mac the link works, on GitHub it does not. */
export const linkCaseMatches: Rule = {
  id: 'link/case-matches',
  summary: 'A link inside the repository spells its file as the file is named.',
  level: 'error',
  why: 'It works on the laptop where it was written, and nowhere else.',
  fix: 'Write the path with the capitals that the file has; `--fix` does it.',
  uses: ['paths'],
  *check(repo, context) {
    const placeOf = placesOfUrls(context);
    const tree = fileTree(context.paths ?? new Set());
    for (const local of linksToFiles(repo, context)) {
      const found = find(tree, local.target, context.isTop);
      if (found.is !== 'spelt otherwise') continue;
      const { file, link } = local;
      const right = respelt(local, found.path);
      const at = right && placeOf(file, link);
      const fix: Edit[] = right !== undefined && at ? [{ at, text: right }] : [];
      yield {
        message: `Unexpected link to \`${link.url}\`, expected the spelling \`${right ?? found.path}\``,
        at: { file, ...link.at },
        ...(fix.length > 0 ? { fix } : {}),
      };
    }
  },
};

/** The address with the letters of the path; undefined where it is written in another way, as with `%20`. */
function respelt({ link: { url } }: LocalLink, path: string): string | undefined {
  const end = url.search(/[?#]|$/);
  const written = url.slice(0, end).replace(/\/$/, '');
  for (let start = 0; start >= 0 && start < written.length; start = written.indexOf('/', start) + 1) {
    const rest = written.slice(start);
    if (path.toLowerCase().endsWith(rest.toLowerCase()) && !rest.startsWith('.'))
      return url.slice(0, start) + path.slice(path.length - rest.length) + url.slice(written.length);
    if (!written.includes('/', start)) return undefined;
  }
  return undefined;
}
