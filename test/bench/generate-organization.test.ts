import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { loadOpsRepo } from '../../model/load.ts';
import { findingLine } from '../../model/source/finding.ts';
import { rules } from '../../scripts/lint/rules/index.ts';
import { runRules } from '../../scripts/lint/run-rules.ts';
import { generateOrganization, now } from './generate-organization.ts';

const files = generateOrganization(100);
const { repo } = loadOpsRepo(files);

/** Whatever `check` would say of its truth and of the catalog: nobody has to like its runbooks. */
function findingsOf(texts: ReadonlyMap<string, string>): string[] {
  const loaded = loadOpsRepo(texts);
  const judging = rules.filter(({ id }) => id.startsWith('catalog/'));
  return [...loaded.findings, ...runRules(judging, loaded, { now: Temporal.Instant.from(now) })].map(findingLine);
}

test.each([10, 40, 333, 1_000])('nothing is wrong with %d services', services => {
  expect(findingsOf(generateOrganization(services))).toEqual([]);
});

test('all is in proportion to 100 services', () => {
  expect({
    services: repo.services.size,
    people: repo.people.size,
    teams: repo.teams.size,
    schedules: repo.schedules.size,
    policies: repo.escalationPolicies.size,
    slos: repo.slos.size,
    ruleFiles: repo.ruleFiles.size,
    events: repo.events.size,
    runbooks: repo.runbooks.size,
    postmortems: repo.postmortems.size,
  }).toEqual({
    services: 100,
    people: 150,
    teams: 12,
    schedules: 40,
    policies: 25,
    slos: 60,
    ruleFiles: 20,
    events: 5,
    runbooks: 80,
    postmortems: 4,
  });
});

test('the names are enough for 5,000 services', () => {
  const large = generateOrganization(5_000);
  expect(large.size).toBe(24_804);
  expect(new Set(large.values()).size).toBe(large.size);
});

test('no two files are alike, and runbooks have the size of real ones', () => {
  expect(new Set(files.values()).size).toBe(files.size);
  const runbooks = Array.from(files).filter(([path]) => path.startsWith('runbooks/') && path.endsWith('.md'));
  const average = runbooks.reduce((sum, [, text]) => sum + text.length, 0) / runbooks.length;
  expect(average).toBeGreaterThan(3_300);
  expect(average).toBeLessThan(3_900);
});

test('a service depends only on services that are at least as important', () => {
  for (const { value } of repo.services.values())
    for (const id of value.dependsOn) expect(repo.services.get(id)?.value.tier).toBeLessThanOrEqual(value.tier);
});

test('the same seed gives the same texts, another one others', () => {
  expect(generateOrganization(40, 7)).toEqual(generateOrganization(40, 7));
  expect(generateOrganization(40, 7)).not.toEqual(generateOrganization(40, 8));
});
