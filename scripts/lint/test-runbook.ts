import { minimalOrg } from './minimal-org.ts';

const head = '---\nservice: shop\nowner: shop\nlast_reviewed: 2026-11-01\n---\n';

/** Where `runbookWith` puts its text; line 6 is the title, the text begins on line 7. */
export const runbookFile = 'runbooks/shop/Down.md';

/** A company with one runbook, for tests of what stands in texts. */
export const runbookWith = (text: string, more: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  ...minimalOrg,
  [runbookFile]: `${head}# Down\n${text}\n`,
  ...more,
});

/** A company with one runbook, of the alert `DiskFull`, for tests of the whole text: its title is line 6. */
export const wholeRunbook = (text: string, tier = 2): Readonly<Record<string, string>> => ({
  ...minimalOrg,
  'catalog/services/shop.yaml': minimalOrg['catalog/services/shop.yaml']?.replace('tier: 2', `tier: ${tier}`) ?? '',
  'runbooks/shop/DiskFull.md': `${head}${text}\n`,
});

/** The same as a YAML runbook: `steps` and what follows them begin on line 5. */
export const yamlRunbookWith = (steps: string, tier = 2): Readonly<Record<string, string>> => {
  const { 'runbooks/shop/DiskFull.md': _, ...files } = wholeRunbook('', tier);
  return {
    ...files,
    'catalog/severities.yaml': 'SEV-1: {description: Bad., urgency: high, respond_within: 5m, update_every: 15m}\n',
    'runbooks/shop/DiskFull.yaml': `name: DiskFull
triggers: [{ alert: DiskFull }]
severity: SEV-1
summary: The disk of the shop is nearly full.
${steps}
`,
  };
};

/** A runbook that nobody has anything to say about, for tests to put something into. */
export const goodRunbook = `# DiskFull

Is a log larger than 10 GB? Then truncate it, or else page the platform team:

\`\`\`sh
df --human-readable
\`\`\`

## Meaning

The disk of the shop is nearly full.

## Impact

Nobody can buy.

## Diagnosis

Look at the directories.

## Mitigation

Make room.`;
