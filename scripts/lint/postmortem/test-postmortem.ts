import { minimalOrg } from '../minimal-org.ts';

type Parts = {
  readonly severity?: 'SEV-1' | 'SEV-3';
  readonly status?: 'draft' | 'review' | 'published';
  readonly times?: string;
};

const postmortemFile = 'postmortems/2026-10-03-down.md';

/** A small repository with one postmortem for tests; line 11 is its title, `text` begins on line 13. */
export const postmortemWith = (
  text: string,
  { severity = 'SEV-1', status = 'published', times = '' }: Parts = {},
  more: Readonly<Record<string, string>> = {},
): Record<string, string> => ({
  ...minimalOrg,
  'catalog/severities.yaml': `SEV-1: {description: Bad., urgency: high, respond_within: 5m, update_every: 15m, postmortem_within: 48h}
SEV-3: {description: So so., urgency: low, respond_within: 1h, update_every: 2h}
`,
  [postmortemFile]: `---
incident: INC-1
severity: ${severity}
services: [shop]
commander: ada
status: ${status}
${times || 'started_at: 2026-10-03T14:02Z\ndetected_at: 2026-10-03T14:07Z\nresolved_at: 2026-10-03T16:00Z'}
---
# Down

${text}
`,
  ...more,
});
