import { posix } from 'node:path';
import { type FileTree, fileTree, find } from '../../links/file-tree.ts';
import { hintAmong } from '../../links/hint-among.ts';
import { linksToFiles } from '../../links/local-links.ts';
import type { Rule } from '../../rule.ts';

/** Files move, and what linked to them stays. */
export const linkFileExists: Rule = {
  id: 'link/file-exists',
  summary: 'A link inside the repository leads to a file or folder that is there.',
  level: 'error',
  why: 'At 3 a.m. the next step is a page that says 404.',
  fix: 'Correct the path, or take the link out.',
  uses: ['paths'],
  *check(repo, context) {
    const tree = fileTree(context.paths ?? new Set());
    for (const { file, link, target } of linksToFiles(repo, context)) {
      if (find(tree, target, context.isTop).is !== 'missing') continue;
      yield {
        message: `Unexpected link to \`${link.url}\`, expected a file that exists`,
        at: { file, ...link.at },
        ...nearby(file, target.path, tree),
      };
    }
  },
};

/** The file that moved, else one beside the missing one with a name like it. */
function nearby(file: string, path: string, { byName, byFolder }: FileTree): { readonly hint?: string } {
  const folder = posix.dirname(file);
  const [moved, ...others] = byName.get(posix.basename(path).toLowerCase()) ?? [];
  if (moved !== undefined && others.length === 0) return { hint: `did you mean \`${posix.relative(folder, moved)}\`?` };
  const beside = byFolder.get(posix.dirname(path)) ?? [];
  return hintAmong(
    posix.basename(path),
    beside.map(name => posix.basename(name)),
    prefixOf(posix.relative(folder, posix.dirname(path))),
  );
}

const prefixOf = (folder: string): string => (folder === '' ? '' : `${folder}/`);
