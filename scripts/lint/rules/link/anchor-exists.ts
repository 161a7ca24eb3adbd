import type { OpsRepo } from '../../../../model/ops-repo.ts';
import { anchorsOf, isMadeByGitHub, lastLineOf } from '../../links/anchors.ts';
import { otherText, pageAt } from '../../links/documents.ts';
import { hintAmong } from '../../links/hint-among.ts';
import { type LocalLink, localLinks } from '../../links/local-links.ts';
import type { Context, Problem, Rule } from '../../rule.ts';

/** Headings are reworded, and what linked to them lands at the top of the page without a word. */
export const linkAnchorExists: Rule = {
  id: 'link/anchor-exists',
  summary: 'A link to a place in a file names a heading, an HTML id or a line that the file has.',
  level: 'error',
  why: 'The reader lands at the top of a long page and has to search for the step.',
  fix: 'Write the anchor that GitHub makes of the heading, or take it out of the link.',
  *check(repo, context) {
    for (const local of localLinks(repo, context)) {
      if (isMadeByGitHub(local.target.fragment)) continue;
      const problem =
        lastLineOf(local.target.fragment) === undefined ? anchor(local, repo, context) : line(local, context);
      if (problem) yield problem;
    }
  },
};

function anchor({ file, link, target }: LocalLink, repo: OpsRepo, context: Context): Problem | undefined {
  // A YAML runbook is shown as code, which has no headings.
  const page = pageAt(target.path, repo, context);
  if (!page) return undefined;
  const anchors = anchorsOf(page.facts);
  // GitHub puts the prefix before ids of HTML, and takes it in addresses.
  const fragment = target.fragment.replace(/^user-content-/, '');
  if (anchors.has(fragment) || anchors.has(fragment.toLowerCase())) return undefined;
  const where = page.file === file ? 'this file' : `\`${page.file}\``;
  return {
    message: `Unexpected anchor \`#${target.fragment}\`, expected a heading of ${where}`,
    at: { file, ...link.at },
    ...hintAmong(target.fragment.toLowerCase(), anchors, '#'),
  };
}

function line({ file, link, target }: LocalLink, context: Context): Problem | undefined {
  const text = context.texts?.get(target.path) ?? otherText(target.path, context);
  if (text === undefined) return undefined;
  const lines = text.replace(/\n$/, '').split('\n').length;
  if ((lastLineOf(target.fragment) ?? 0) <= lines) return undefined;
  return {
    message: `Unexpected line \`#${target.fragment}\`, expected one of the ${lines} lines of \`${target.path}\``,
    at: { file, ...link.at },
    key: link.url,
  };
}
