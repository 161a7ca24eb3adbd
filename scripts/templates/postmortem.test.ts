import { expect, test } from 'vitest';
import { parseMarkdown } from '../../model/source/markdown-source.ts';
import { fakeWorld } from '../commands/fake-world.ts';
import { newFile } from '../commands/new.ts';
import { minimalOrg } from '../lint/minimal-org.ts';

const serviceFile = (code: string) =>
  `code: ${code}\nname: ${code}\ndescription: Sells.\nowner: shop\ntier: 2\nescalation_policy: shop\n`;
const files = {
  ...minimalOrg,
  'catalog/severities.yaml': `SEV-1: { description: Bad., urgency: high, respond_within: 5m, update_every: 15m }
SEV-2: { description: Less., urgency: high, respond_within: 5m, update_every: 15m, postmortem_within: 5d }
`,
  'catalog/services/search.yaml': serviceFile('SEARCH'),
  'catalog/services/search-index.yaml': serviceFile('INDEX'),
  'alerts/search/availability.slo.yaml': `objective: 99.5
window: 28d
sli: { total: "a[{{.window}}]", error: "b[{{.window}}]" }
alert: { name: SearchBurn, impact: Nothing is found., first_step: Look., review_by: 2027-03-31 }
`,
};

async function postmortem(slug: string, more: Record<string, string> = {}) {
  const world = fakeWorld({ ...files, ...more });
  await newFile.run(world, ['postmortem', slug], {});
  return world.files.get(world.out[0] ?? '') ?? '';
}

test('front matter and timeline tell the same times', async () => {
  const text = await postmortem('search-outage');
  expect(text.split('---\n')[1]).toBe(`incident: "2026-11-16-search-outage"
severity: SEV-2
services: [search]
commander: ada
status: draft
started_at: 2026-11-16T07:00Z
detected_at: 2026-11-16T07:05Z
acknowledged_at: 2026-11-16T07:07Z
mitigated_at: 2026-11-16T07:45Z
resolved_at: 2026-11-16T08:30Z
`);
  const [timeline] = parseMarkdown('a.md', text).facts?.tables ?? [];
  expect(timeline?.rows.map(({ cells: [time] }) => time)).toEqual(['07:00', '07:05', '07:07', '07:45', '08:30']);
});

test.each([
  ['search-outage', 'search'],
  ['search-index-lost', 'search-index'],
  ['slow-search', 'search'],
  ['research', 'search-index'],
])('%s is about %s', async (slug, service) => expect(await postmortem(slug)).toContain(`services: [${service}]`));

test('has every section, in order, and says what the budget was', async () => {
  const facts = parseMarkdown('a.md', await postmortem('2026-11-03-search-outage')).facts;
  expect(facts?.headings.map(({ text }) => text)).toEqual([
    'Search outage',
    'Summary',
    'Impact',
    'Timeline',
    'Contributing factors',
    'Detection',
    'Mitigation',
    'Resolution',
    'What went well',
    'What could be improved',
    'Action items',
    'Lessons learned',
    'Error budget impact',
  ]);
  expect(await postmortem('search-outage')).toContain('99.5 % over 28d, allows 201.6 minutes of full outage');
});

test('action items have an owner, a date and where to open an issue', async () => {
  const github = { 'catalog/organization.yaml': 'name: S\ngithub: { organization: small, repository: ops }\n' };
  expect(await postmortem('search-outage', github)).toContain(
    '| ada | P1 | 2026-11-23 | Open | [open one](https://github.com/small/ops/issues/new) |',
  );
});
