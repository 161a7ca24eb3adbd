import { describe, expect, test } from 'vitest';
import { linesAfter, linesOf, linesWith, smallOrg } from '../test-org.ts';

describe('what a value names exists', () => {
  const event = 'alerts/shop/Stuck.event.yaml';
  const runbook = 'runbooks/shop/ShopErrorBudgetBurn.md';
  const yamlRunbook = 'runbooks/shop/LedgerDown.yaml';
  const postmortem = 'postmortems/2026-10-03-shop-down.md';
  const person = (id: string) => `there is no catalog/people/${id}.yaml`;
  test.each([
    [
      'catalog/organization.yaml',
      'default_service: shop',
      'default_service: shp',
      '2:30: error: Unknown service `shp` (did you mean `shop`?)',
    ],
    [
      'catalog/organization.yaml',
      'owners: [ada]',
      'owners: [ada, linus]',
      `3:62: error: Unknown person \`linus\` (${person('linus')})`,
    ],
    [
      'catalog/severities.yaml',
      'people/ada',
      'people/adda',
      '1:104: error: Unknown person `people/adda` (did you mean `people/ada`?)',
    ],
    [
      'catalog/severities.yaml',
      'people/ada',
      'teams/zebra',
      '1:104: error: Unknown team `teams/zebra` (there is no catalog/teams/zebra.yaml)',
    ],
    [
      'catalog/teams/shop.yaml',
      'manager: ada',
      'manager: maria',
      `3:10: error: Unknown person \`maria\` (${person('maria')})`,
    ],
    [
      'catalog/teams/shop.yaml',
      '[ada, grace]',
      '[ada, garce]',
      '4:16: error: Unknown person `garce` (did you mean `grace`?)',
    ],
    [
      'catalog/schedules/shop.yaml',
      'owner: shop',
      'owner: payments',
      '2:8: error: Unknown team `payments` (there is no catalog/teams/payments.yaml)',
    ],
    [
      'catalog/schedules/shop.yaml',
      'people: [ada, grace]',
      'people: [ada, gracee]',
      '9:19: error: Unknown person `gracee` (did you mean `grace`?)',
    ],
    [
      'catalog/escalation-policies/shop.yaml',
      'schedules/shop',
      'schedules/shops',
      '5:16: error: Unknown schedule `schedules/shops` (did you mean `schedules/shop`?)',
    ],
    [
      'catalog/escalation-policies/shop.yaml',
      'people/ada',
      'schedules/ada',
      '6:16: error: Unknown schedule `schedules/ada` (there is no catalog/schedules/ada.yaml)',
    ],
    [
      'catalog/services/shop.yaml',
      'escalation_policy: shop',
      'escalation_policy: shop/api',
      '6:20: error: Unknown escalation policy `shop/api` (there is no catalog/escalation-policies/shop/api.yaml)',
    ],
    [
      'catalog/services/shop.yaml',
      '[ledger]',
      '[Ledger]',
      '7:14: error: Unknown service `Ledger` (did you mean `ledger`?)',
    ],
    [
      'catalog/services/shop.yaml',
      '[ledger]',
      '[ledger]\ncontact: bob',
      `8:10: error: Unknown person \`bob\` (${person('bob')})`,
    ],
    [
      'catalog/services/shop.yaml',
      'owner: shop',
      'owner: ""',
      '4:8: error: Missing team, expected its id (there is no catalog/teams/.yaml)',
    ],
    [
      'catalog/services/shop.yaml',
      'owner: shop',
      'owner: constructor',
      '4:8: error: Unknown team `constructor` (there is no catalog/teams/constructor.yaml)',
    ],
    [
      'catalog/services/shop.yaml',
      'owner: shop',
      'owner: __proto__',
      '4:8: error: Unknown team `__proto__` (there is no catalog/teams/__proto__.yaml)',
    ],
    [
      'catalog/services/shop.yaml',
      'owner: shop',
      'owner: ../teams/shop',
      '4:8: error: Unknown team `../teams/shop` (there is no catalog/teams/../teams/shop.yaml)',
    ],
    [
      'alerts/severity-mapping.yaml',
      'SEV-1',
      'SEV-3',
      '2:3: error: Unknown severity `SEV-3` (expected one of `SEV-1`, `SEV-2`)',
    ],
    [
      event,
      'owner: shop',
      'owner: "{{team}}"',
      '1:8: error: Unknown team `{{team}}` (there is no catalog/teams/{{team}}.yaml)',
    ],
    [
      event,
      'severity: SEV-1',
      'severity: critical',
      '10:47: error: Unknown severity `critical` (expected one of `SEV-1`, `SEV-2`)',
    ],
    [event, 'service: shop', 'service: sohp', '10:31: error: Unknown service `sohp` (did you mean `shop`?)'],
    [runbook, 'service: shop', 'service: shp', '2:10: error: Unknown service `shp` (did you mean `shop`?)'],
    [runbook, 'owner: shop', 'owner: shp', '3:8: error: Unknown team `shp` (did you mean `shop`?)'],
    [
      yamlRunbook,
      'severity: SEV-1',
      'severity: SEV-5',
      '3:11: error: Unknown severity `SEV-5` (expected one of `SEV-1`, `SEV-2`)',
    ],
    [yamlRunbook, 'people/ada', 'teams/shp', '5:36: error: Unknown team `teams/shp` (did you mean `teams/shop`?)'],
    [
      postmortem,
      'services: [shop]',
      'services: [shop, cart]',
      '4:18: error: Unknown service `cart` (there is no catalog/services/cart.yaml)',
    ],
    [postmortem, 'commander: ada', 'commander: adaa', '5:12: error: Unknown person `adaa` (did you mean `ada`?)'],
  ])('%s: %s → %s', (file, before, after, said) => {
    expect(linesAfter(file, before, after)).toEqual([`${file}:${said} [reference]`]);
  });

  test('what the sender of an event fills in names anything', () => {
    expect(linesAfter(event, 'service: shop', 'service: "{{service}}"')).toEqual([]);
  });

  test.each([
    ['catalog/escalation-policies/shop.yaml', 'schedules/shop', 'schedules/', '5:16', 'a schedule or a person'],
    ['catalog/severities.yaml', 'people/ada', 'teams/', '1:104', 'a person, team, schedule or escalation policy'],
  ])('what is no reference at all names nothing that could be missing: %s', (file, before, after, place, expected) => {
    expect(linesAfter(file, before, after)).toEqual([
      expect.stringMatching(
        `^${file}:${place}: error: Unexpected \`${after}\`, expected ${expected} such as .* \\[schema\\]$`,
      ),
    ]);
  });

  test('without a file of severities', () => {
    const { 'catalog/severities.yaml': _, ...files } = smallOrg;
    expect(linesOf(files)).toEqual(
      [
        ['alerts/severity-mapping.yaml:2:3', 'SEV-1'],
        [`${event}:10:47`, 'SEV-1'],
        [`${postmortem}:3:11`, 'SEV-1'],
        [`${yamlRunbook}:3:11`, 'SEV-1'],
      ].map(
        ([place, id]) =>
          `${place}: error: Unknown severity \`${id}\` (there is no catalog/severities.yaml) [reference]`,
      ),
    );
  });
});

describe('a folder named after a service', () => {
  test('that does not exist, once for all its files', () => {
    const slo = smallOrg['alerts/shop/availability.slo.yaml'] ?? '';
    expect(
      linesWith({
        'alerts/shpo/a.slo.yaml': slo,
        'alerts/shpo/b.slo.yaml': slo,
        'runbooks/zebra/A.md': smallOrg['runbooks/shop/ShopErrorBudgetBurn.md'] ?? '',
      }),
    ).toEqual([
      'alerts/shpo/a.slo.yaml:1:1: error: Unexpected folder `alerts/shpo/`, expected one named after a service (did you mean `shop`?) [reference]',
      'runbooks/zebra/A.md:1:1: error: Unexpected folder `runbooks/zebra/`, expected one named after a service (there is no catalog/services/zebra.yaml) [reference]',
    ]);
  });

  test('may be nested, as services are', () => {
    const slo = smallOrg['alerts/shop/availability.slo.yaml'] ?? '';
    const service = smallOrg['catalog/services/ledger.yaml']?.replace('LEDGER', 'API').replace('Ledger', 'API') ?? '';
    expect(linesWith({ 'catalog/services/shop/api.yaml': service, 'alerts/shop/api/a.slo.yaml': slo })).toEqual([]);
  });

  test.each([
    ['runbooks/shop/ShopErrorBudgetBurn.md', 'service: shop', '2:10'],
    ['runbooks/shop/LedgerDown.yaml', 'service: shop', '6:10'],
    ['alerts/shop/Stuck.event.yaml', 'service: shop', '10:31'],
  ])('holds no file that says it belongs to another: %s', (file, before, place) => {
    expect(linesAfter(file, before, 'service: ledger')).toEqual([
      `${file}:${place}: error: Unexpected service \`ledger\`, expected \`shop\`, as the folder says [reference]`,
    ]);
  });
});
