import type { Entry } from '../../../model/entry.ts';
import type { OpsRepo } from '../../../model/ops-repo.ts';
import type { Organization } from '../../../model/organization.ts';
import type { MarkdownFacts } from '../../../model/source/markdown-facts.ts';
import { misplacedInMarkdown, misspeltInMarkdown, suppressionsInMarkdown } from './in-markdown.ts';
import { misspeltInYaml, suppressionsInYaml } from './in-yaml.ts';
import type { Misspelt, Suppression } from './suppression.ts';

/** Every suppression: those in the files, and the organization's list for files that can't be edited. */
export function gatherSuppressions(
  files: ReadonlyMap<string, string>,
  facts: ReadonlyMap<string, MarkdownFacts>,
  { organization }: OpsRepo,
): Suppression[] {
  const inFiles = inEach(files, facts, suppressionsInMarkdown, suppressionsInYaml);
  return organization ? [...inFiles, ...listed(organization)] : inFiles;
}

/** Every comment that was meant to be a suppression, and is none. */
export const gatherMisspelt = (
  files: ReadonlyMap<string, string>,
  facts: ReadonlyMap<string, MarkdownFacts>,
): Misspelt[] => inEach(files, facts, misspeltInMarkdown, misspeltInYaml);

/** Every suppression that stands where it has no effect. */
export const gatherMisplaced = (
  files: ReadonlyMap<string, string>,
  facts: ReadonlyMap<string, MarkdownFacts>,
): Suppression[] => inEach(files, facts, misplacedInMarkdown, () => []);

const inEach = <Found>(
  files: ReadonlyMap<string, string>,
  facts: ReadonlyMap<string, MarkdownFacts>,
  inMarkdown: (file: string, text: string, facts: MarkdownFacts) => Found[],
  inYaml: (file: string, text: string) => Found[],
): Found[] =>
  Array.from(files).flatMap(([file, text]) => {
    const known = facts.get(file);
    if (known) return inMarkdown(file, text, known);
    return /\.ya?ml$/i.test(file) ? inYaml(file, text) : [];
  });

const listed = ({ value, at }: Entry<Organization>): Suppression[] =>
  value.suppressions.map(({ rule, files, until, reason }, index) => ({
    rules: [rule],
    until,
    reason,
    at: at('suppressions', index),
    reach: { glob: files },
  }));
