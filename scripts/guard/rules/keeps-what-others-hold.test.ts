import { expect, test } from 'vitest';
import { guardOf, refusalsOf, removal } from '../test-plan.ts';

const rule = 'guard/keeps-what-others-hold';
const router = 'pagerduty_event_orchestration.events';
const refused = (changes: Parameters<typeof refusalsOf>[1]) => refusalsOf(rule, changes);

test.each([
  [
    'the key that all senders of events hold',
    removal(router, { name: 'Lab' }),
    `catalog/organization.yaml: Unexpected removal of event orchestration \`Lab\`, expected it to stay: whoever sends events holds its key (if that is meant, run \`guard\` with \`--let-go ${router}\`) at ${router}`,
  ],
  [
    'the key of a service that stays',
    removal('pagerduty_service_integration.integration_login'),
    'catalog/services/login.yaml: Unexpected removal of service integration `Login`, expected it to stay: whoever sends events holds its key (if that is meant, run `guard` with `--let-go pagerduty_service_integration.integration_login`) at pagerduty_service_integration.integration_login',
  ],
  [
    'what protects the ops repository',
    removal('github_repository_ruleset.ruleset_ops', { name: 'watchbill', repository: 'ops' }),
    'catalog/organization.yaml: Unexpected removal of GitHub repository ruleset `watchbill, ops`, expected it to stay: it protects the repository (if that is meant, run `guard` with `--let-go github_repository_ruleset.ruleset_ops`) at github_repository_ruleset.ruleset_ops',
  ],
])('%s', (_, change, line) => expect(refused([change])).toEqual([line]));

test('the key of a service goes with it', () =>
  expect(
    refused([
      removal('pagerduty_service.service_old-shop'),
      removal('pagerduty_service_integration.integration_old-shop'),
    ]),
  ).toEqual([]));

test('somebody may let it go', () =>
  expect(guardOf([removal(router)], { exceptions: { letGo: [router] } }).refusals).toEqual([]));
