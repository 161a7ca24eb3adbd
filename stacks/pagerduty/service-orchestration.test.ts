import { expect, test } from 'vitest';
import type { Alert } from '../../model/alert.ts';
import { repoOf } from '../test-repo.ts';
import { serviceOrchestrationConfig } from './service-orchestration.ts';

const { organization, severities } = repoOf();
if (!organization) throw new Error('The small repository has an organization');
const priorities = new Map([['SEV-1', 'P1']]);

const alert = (name: string, more: Partial<Alert> = {}): Alert => ({
  name,
  service: 'login',
  severities: ['SEV-1'],
  impact: undefined,
  firstStep: undefined,
  runbookUrl: undefined,
  ...more,
});

const translate = (alerts: readonly Alert[], production = ['production']) =>
  serviceOrchestrationConfig({ id: 'login', terraformId: 'S1' }, alerts, {
    repo: { organization: { ...organization, value: { ...organization.value, production } }, severities },
    runbooks: {
      ofAlert: (service, name) => (name === 'Slow' ? undefined : `https://runbooks.example/${service}/${name}.md`),
      ofService: service => `https://runbooks.example/${service}`,
    },
    priorities,
  });

/** A rule in a line. */
const lines = (config: ReturnType<typeof translate>) => {
  const [set] = config.set as { rule: { label: string; condition: { expression: string }[]; actions: object }[] }[];
  return set?.rule.map(
    ({ label, condition, actions }) =>
      `${label}: ${condition.map(({ expression }) => expression).join(' OR ')} → ${JSON.stringify(actions)}`,
  );
};

test('a service without known alerts', () => {
  const config = translate([]);
  expect({ ...config, set: [] }).toStrictEqual({
    service: 'S1',
    enableEventOrchestrationForService: true,
    set: [],
    catchAll: {
      actions: {
        annotate: 'This event names no severity of catalog/severities.yaml, so its own payload severity decided.',
      },
    },
  });
  expect(lines(config)).toEqual([
    `Another environment never pages: event.custom_details.environment exists and not (event.custom_details.environment matches 'production') → {"severity":"info"}`,
    `SEV-1: event.custom_details.severity matches 'SEV-1' → {"severity":"critical","priority":"P1","annotate":"SEV-1: Nobody can log in.\\nRunbooks: https://runbooks.example/login"}`,
    `SEV-2: event.custom_details.severity matches 'SEV-2' → {"severity":"warning","annotate":"SEV-2: Somebody can't.\\nRunbooks: https://runbooks.example/login"}`,
  ]);
});

test('a known alert gets its runbook and its first step, once for each of its severities', () =>
  expect(
    lines(
      translate([
        alert('Down', { severities: ['SEV-1', 'SEV-2'], firstStep: 'Roll back.' }),
        alert('Down', { firstStep: 'Never reached.' }),
        alert('Slow', { severities: ['SEV-2'], runbookUrl: 'https://wiki.example/slow' }),
      ]),
    )?.filter(line => line.includes('class')),
  ).toEqual([
    `SEV-1 Down: event.custom_details.severity matches 'SEV-1' and event.class matches 'Down' → {"severity":"critical","priority":"P1","annotate":"SEV-1: Nobody can log in.\\nRunbook: https://runbooks.example/login/Down.md\\nFirst step: Roll back."}`,
    `SEV-2 Down: event.custom_details.severity matches 'SEV-2' and event.class matches 'Down' → {"severity":"warning","annotate":"SEV-2: Somebody can't.\\nRunbook: https://runbooks.example/login/Down.md\\nFirst step: Roll back."}`,
    `SEV-2 Slow: event.custom_details.severity matches 'SEV-2' and event.class matches 'Slow' → {"severity":"warning","annotate":"SEV-2: Somebody can't.\\nRunbook: https://wiki.example/slow"}`,
  ]));

test('several environments page', () =>
  expect(lines(translate([], ['eu', 'us']))?.[0]).toContain(
    "event.custom_details.environment exists and not (event.custom_details.environment matches 'eu') and not (event.custom_details.environment matches 'us')",
  ));
