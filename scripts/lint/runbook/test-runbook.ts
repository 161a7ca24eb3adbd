import { minimalOrg } from '../minimal-org.ts';

/** A company with one runbook, of the alert `DiskFull`; its text begins on line 6. */
export const withRunbook = (text: string, tier = 2): Readonly<Record<string, string>> => ({
  ...minimalOrg,
  'catalog/services/shop.yaml': minimalOrg['catalog/services/shop.yaml']?.replace('tier: 2', `tier: ${tier}`) ?? '',
  'runbooks/shop/DiskFull.md': `---\nservice: shop\nowner: shop\nlast_reviewed: 2026-11-02\n---\n${text}\n`,
});

/** The same as a YAML runbook: `steps` and what follows them begin on line 5. */
export const withYamlRunbook = (steps: string, tier = 2): Readonly<Record<string, string>> => {
  const { 'runbooks/shop/DiskFull.md': _, ...files } = withRunbook('', tier);
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
