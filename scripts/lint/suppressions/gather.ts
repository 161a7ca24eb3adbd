import type { Entry } from '../../../model/entry.ts';
import type { OpsRepo } from '../../../model/ops-repo.ts';
import type { Organization } from '../../../model/organization.ts';
import type { MarkdownFacts } from '../../../model/source/markdown-facts.ts';
import { suppressionsInMarkdown } from './in-markdown.ts';
import { suppressionsInYaml } from './in-yaml.ts';
import type { Suppression } from './suppression.ts';

/** Every suppression: those in the files, and the organization's list for files that can't be edited. */
export function gatherSuppressions(
  files: ReadonlyMap<string, string>,
  facts: ReadonlyMap<string, MarkdownFacts>,
  { organization }: OpsRepo,
): Suppression[] {
  const inFiles = Array.from(files).flatMap(([file, text]) => {
    const known = facts.get(file);
    if (known) return suppressionsInMarkdown(file, text, known);
    return /\.ya?ml$/i.test(file) ? suppressionsInYaml(file, text) : [];
  });
  return organization ? [...inFiles, ...listed(organization)] : inFiles;
}

const listed = ({ value, at }: Entry<Organization>): Suppression[] =>
  value.suppressions.map(({ rule, files, until, reason }, index) => ({
    rules: [rule],
    until,
    reason,
    at: at('suppressions', index),
    reach: { glob: files },
  }));
