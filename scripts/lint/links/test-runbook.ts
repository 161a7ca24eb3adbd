import { minimalOrg } from '../minimal-org.ts';

/** Where `runbookWith` puts its text; line 6 is the title, the text begins on line 7. */
export const runbookFile = 'runbooks/shop/Down.md';

/** A small repository with one runbook, for tests of what stands in texts. */
export const runbookWith = (text: string, more: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  ...minimalOrg,
  [runbookFile]: `---\nservice: shop\nowner: shop\nlast_reviewed: 2026-11-01\n---\n# Down\n${text}\n`,
  ...more,
});
