import { existsSync, readdirSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { loadOpsRepo } from '../../../model/load.ts';
import { modelRules } from '../../../model/model-rules.ts';
import { type Finding, findingLine } from '../../../model/source/finding.ts';
import { startOf } from '../../../model/source/span.ts';
import { minimalOrg, personFile } from '../minimal-org.ts';
import type { Context } from '../rule.ts';
import { runRules, standsAside } from '../run-rules.ts';
import { historyOf } from '../staleness/test-history.ts';
import { noSuppressions } from '../suppressions/suppression.ts';
import { rules } from './index.ts';

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .map(name => name.replaceAll('\\', '/'))
  .filter(name => name.includes('/') && name.endsWith('.ts') && !name.endsWith('.test.ts'));

test('every rule file is registered under its own name, in order', () => {
  expect(rules.map(({ id }) => `${id}.ts`)).toEqual(files.toSorted());
});

test.each(rules)('$id has a test, and says in one line each what holds, why, and the way out', rule => {
  expect(existsSync(`${import.meta.dirname}/${rule.id}.test.ts`)).toBe(true);
  expect(rule.summary).toMatch(/^[A-Z][^\n|]{10,98}\.$/);
  expect(rule.why).toMatch(/^[A-Z][^\n|]{10,148}\.$/);
  expect(rule.fix).toMatch(/^[A-Z][^\n|]{10,148}\.$/);
});

type Files = Readonly<Record<string, string>>;

const load = (files: Files, troubles: readonly Finding[] = []) => loadOpsRepo(new Map(Object.entries(files)), troubles);

/** All that a rule may use: none stands aside because of what is not known. */
const contextOf = (files: Files): Required<Context> => ({
  now: Temporal.Instant.from('2026-11-16T09:00:00Z'),
  texts: new Map(Object.entries(files)),
  textOf: () => undefined,
  extracts: new Map(),
  elsewhere: new Map(),
  words: new Set(),
  paths: new Set(Object.keys(files)),
  isTop: true,
  history: historyOf(),
  generated: [],
  suppressions: noSuppressions,
  baseline: { gone: [], grown: new Map() },
});

/** All that is said, by loading too. */
function judged(files: Files, troubles: readonly Finding[] = []): Finding[] {
  const loaded = load(files, troubles);
  return [...loaded.findings, ...runRules(rules, loaded, contextOf(files))];
}

test.each([
  ['a company of one person and one service', minimalOrg],
  ['nothing', {}],
])('all rules are silent over %s', (_, files) => {
  expect(rules.filter(rule => standsAside(rule, load(files), contextOf(files)))).toEqual([]);
  expect(judged(files).map(findingLine)).toEqual([]);
});

const spare = (folder: 'schedules' | 'escalation-policies') => ({
  ...minimalOrg,
  [`catalog/${folder}/spare.yaml`]: minimalOrg[`catalog/${folder}/shop.yaml`]?.replace('Shop', 'Spare') ?? '',
});
const stray = {
  ...minimalOrg,
  'catalog/people/bob.yaml': personFile('bob'),
  'catalog/schedules/shop.yaml': minimalOrg['catalog/schedules/shop.yaml']?.replace('[ada]', '[bob]') ?? '',
};

test.each([
  ['schedule', spare('schedules'), 'catalog/escalation-policies/broken.yaml'],
  ['schedule', spare('schedules'), 'catalog/severities.yaml'],
  ['schedule', spare('schedules'), 'runbooks/shop/Broken.yaml'],
  ['escalation policy', spare('escalation-policies'), 'catalog/services/broken.yaml'],
  ['escalation policy', spare('escalation-policies'), 'catalog/severities.yaml'],
  ['escalation policy', spare('escalation-policies'), 'runbooks/shop/Broken.yaml'],
  ['`bob`', stray, 'catalog/teams/broken.yaml'],
])('nobody says that nothing names the %s while a file that may name it is broken: %#', (thing, files, broken) => {
  const messages = (all: Files) => runRules(rules, load(all), contextOf(all)).map(({ message }) => message);
  expect(messages(files)).toEqual([expect.stringMatching(`^Unexpected ${thing}`)]);
  expect(messages({ ...files, [broken]: 'name: [\n' })).toEqual([]);
});

test.each(['people/ada', 'teams/shop', 'schedules/shop', 'escalation-policies/shop', 'services/shop'])(
  'nobody judges a badly named copy of %s',
  id => {
    const files = { ...minimalOrg, [`catalog/${id} copy.yaml`]: minimalOrg[`catalog/${id}.yaml`] ?? '' };
    expect(judged(files).map(({ rule }) => rule)).toEqual(['file']);
  },
);

test.each(['people', 'teams', 'schedules', 'escalation-policies', 'services'])(
  'nobody concludes anything from what is not in catalog/%s while it can’t be read',
  folder => {
    const rest = Object.entries(minimalOrg).filter(([path]) => !path.startsWith(`catalog/${folder}/`));
    const files = Object.fromEntries(rest);
    const at = startOf(`catalog/${folder}`);
    const found = judged(files, [{ rule: 'file', level: 'error', message: 'Unreadable folder', at }]);
    expect(found.map(({ message }) => message)).toEqual(['Unreadable folder']);
  },
);

test('no rule repeats what makes the repository untrue', () => {
  const service = 'name: A\ndescription: A.\ntier: 0\n';
  const rule = 'escalate_after: 5m';
  const files = {
    'catalog/people/ada.yaml': `${personFile('ada')}away: [{from: 2026-12-27, to: 2026-12-24}]\n`,
    'catalog/teams/a.yaml': 'name: A\nacronym: AA\nmanager: no-1\nmembers: [no-2, ada]\n',
    'catalog/services/a.yaml': `code: SVC-A\n${service}owner: no-3\nescalation_policy: no-4\ndepends_on: [no-5]\n`,
    'catalog/services/b.yaml': `code: SVC-B\n${service}owner: a\nexternal: true\ncontact: no-6\n`,
    'catalog/services/c.yaml': `code: SVC-C\n${service}owner: a\nescalation_policy: c\ncontact: ada\n`,
    'catalog/escalation-policies/c.yaml': `name: C\nowner: no-7\nrepeat: 0\nrules: [{targets: [schedules/no-8], ${rule}}, {targets: [schedules/d], ${rule}}]\n`,
    'catalog/escalation-policies/d.yaml': `name: D\nowner: a\nrepeat: 0\nrules: [{targets: [schedules/no-9], ${rule}}]\n`,
    'catalog/services/d.yaml': `code: SVC-D\n${service.replace('0', '2')}owner: a\nescalation_policy: d\n`,
    'catalog/schedules/d.yaml': `name: D
owner: no-10
time_zone: Etc/UTC
layers: [{name: A, turn: daily, handoff: "09:00", start: 2026-01-05, people: [no-11, ada]}]
overrides:
  - {person: no-12, replaces: no-13, from: 2026-12-24T09:00, to: 2026-12-27T09:00, reason: Away}
  - {person: no-14, replaces: ada, from: 2026-12-27T09:00, to: 2026-12-24T09:00, reason: Away}
`,
  };
  const { repo } = load(files);
  const { people, teams, services, escalationPolicies, schedules } = repo;
  expect([people, teams, services, escalationPolicies, schedules].map(({ size }) => size)).toEqual([1, 1, 4, 2, 1]);
  expect(runRules(rules, { repo, doubtful: new Set() }, contextOf(files)).map(findingLine)).toEqual([]);
});

test('README.md lists every rule', async () => {
  const rows = rules.map(
    ({ id, level, summary, why, fix }) => `| [\`${id}\`](rules/${id}.ts) | ${level} | ${summary} | ${why} | ${fix} |`,
  );
  const intro = `# What \`watchbill check\` finds

## Whatever keeps a file from being read, or makes the repository untrue

| Rule | Level | What holds |
| --- | --- | --- |
${modelRules.map(({ id, level, summary }) => `| \`${id}\` | ${level} | ${summary} |`).join('\n')}

## Judgements

Generated by \`rules/index.test.ts\` (\`npm run generate\`). A rule is one file, its test beside it, and one line in
\`rules/index.ts\`; it is selected by its name or its area: \`--only catalog\`, \`--skip catalog/schedule-is-used\`.
An \`error\` will fail or page nobody, a \`warning\` is most likely a mistake, an \`info\` is worth knowing.

| Rule | Level | What holds | Otherwise | The way out |
| --- | --- | --- | --- | --- |
`;
  await expect(`${intro}${rows.join('\n')}\n`).toMatchFileSnapshot('../README.md');
});
