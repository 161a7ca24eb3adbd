import { expect, test } from 'vitest';
import { kindsInFolder, kindsPossible, placeFile } from './place.ts';

test.each([
  ['catalog/organization.yaml', 'organization organization'],
  ['catalog/severities.yaml', 'severities severities'],
  ['catalog/retired.yaml', 'retired retired'],
  ['alerts/severity-mapping.yaml', 'severity-mapping severity-mapping'],
  ['catalog/people/ada.yaml', 'person ada'],
  ['catalog/people/emea/ada.yaml', 'person emea/ada'],
  ['catalog/people/constructor.yaml', 'person constructor'],
  ['catalog/teams/data-platform.yaml', 'team data-platform'],
  ['catalog/schedules/12h.yaml', 'schedule 12h'],
  ['catalog/escalation-policies/shop.yaml', 'escalation-policy shop'],
  ['catalog/services/shop/api.yaml', 'service shop/api'],
  ['alerts/shop/availability.slo.yaml', 'slo shop/availability of shop'],
  ['alerts/shop/api/latency_p99.slo.yaml', 'slo shop/api/latency_p99 of shop/api'],
  ['alerts/shop/dependencies.rules.yaml', 'rules shop/dependencies of shop'],
  ['alerts/shop/PaymentsStuck.event.yaml', 'event shop/PaymentsStuck of shop'],
  ['runbooks/shop/ShopDown.md', 'runbook shop/ShopDown of shop'],
  ['runbooks/shop/ShopDown.yaml', 'yaml-runbook shop/ShopDown of shop'],
  ['postmortems/2026-10-03-shop-down.md', 'postmortem 2026-10-03-shop-down'],
  ['postmortems/2026/2026-10-03-shop-down.md', 'postmortem 2026/2026-10-03-shop-down'],
])('%s is a %s', (path, said) => {
  const { kind, id, service, problem } = placeFile(path);
  expect(`${kind} ${id}${service ? ` of ${service}` : ''}`).toBe(said);
  expect(problem).toBeUndefined();
});

test.each([
  'README.md',
  'catalog/README.md',
  'catalog/people/notes.md',
  'runbooks/README.md',
  'runbooks/shop/readme.MD',
  'runbooks/shop/diagram.png',
  'postmortems/README.md',
  'postmortems/template.yaml',
  'alerts/shop/notes.md',
  'constructor',
  '__proto__',
  'toString/x.yaml',
  '',
])('%s is none of ours', path => {
  expect(placeFile(path)).toEqual({ kind: undefined, id: '' });
});

const lowerCase = 'expected lower-case words of `a`–`z` and `0`–`9` joined by hyphens';
const alertFile = 'expected `alerts/<service>/<name>.slo.yaml`, `.rules.yaml` or `.event.yaml`';

test.each([
  [
    'catalog/people/Ada.yaml',
    `person Ada: Unexpected name \`Ada\`, ${lowerCase} (rename it, e.g. to \`ada.yaml\`), meant person ada`,
  ],
  [
    'catalog/people/ada lovelace.yaml',
    `person ada lovelace: Unexpected name \`ada lovelace\`, ${lowerCase} (rename it, e.g. to \`ada-lovelace.yaml\`), meant person ada-lovelace`,
  ],
  [
    'catalog/people/zoë.yaml',
    `person zoë: Unexpected name \`zoë\`, ${lowerCase} (rename it, e.g. to \`zoe.yaml\`), meant person zoe`,
  ],
  [
    'catalog/people/a--b.yaml',
    `person a--b: Unexpected name \`a--b\`, ${lowerCase} (rename it, e.g. to \`a-b.yaml\`), meant person a-b`,
  ],
  [
    'catalog/people/__proto__.yaml',
    `person __proto__: Unexpected name \`__proto__\`, ${lowerCase} (rename it, e.g. to \`proto.yaml\`), meant person proto`,
  ],
  ['catalog/people/...yaml', `person ..: Unexpected name \`..\`, ${lowerCase}`],
  ['catalog/people/../ada.yaml', `person ../ada: Unexpected name \`..\`, ${lowerCase}`],
  ['catalog/people/日本.yaml', `person 日本: Unexpected name \`日本\`, ${lowerCase}`],
  [
    'catalog/people/EMEA/ada.yaml',
    `person EMEA/ada: Unexpected name \`EMEA\`, ${lowerCase} (rename it, e.g. to \`emea\`), meant person emea/ada`,
  ],
  [
    'runbooks/shop/Shop Down.md',
    'runbook shop/Shop Down: Unexpected name `Shop Down`, expected words of letters and digits (rename it, e.g. to `Shop-Down.md`), meant runbook shop/shop-down',
  ],
  [
    'runbooks/Shop/ShopDown.md',
    `runbook Shop/ShopDown: Unexpected name \`Shop\`, ${lowerCase} (rename it, e.g. to \`shop\`), meant runbook shop/shopdown`,
  ],
  ['catalog/people/ada.yml', 'person ada: Unexpected ending `.yml`, expected `catalog/people/ada.yaml`'],
  ['catalog/people/ada.YAML', 'person ada: Unexpected ending `.YAML`, expected `catalog/people/ada.yaml`'],
  ['catalog/severities.yml', 'severities severities: Unexpected ending `.yml`, expected `catalog/severities.yaml`'],
  [
    'alerts/shop/availability.slo.yml',
    'slo shop/availability: Unexpected ending `.yml`, expected `alerts/shop/availability.slo.yaml`',
  ],
  ['runbooks/shop/ShopDown.MD', 'runbook shop/ShopDown: Unexpected ending `.MD`, expected `runbooks/shop/ShopDown.md`'],
  [
    'catalog/poeple/ada.yaml',
    'none: Unexpected file `catalog/poeple/ada.yaml`, expected one that Watchbill knows (did you mean `catalog/people/`?), meant person ada',
  ],
  [
    'catalog/severity.yaml',
    'none: Unexpected file `catalog/severity.yaml`, expected one that Watchbill knows (did you mean `catalog/severities.yaml`?), meant severities severities',
  ],
  [
    'catalog/x.yaml',
    'none: Unexpected file `catalog/x.yaml`, expected one that Watchbill knows (expected in catalog/organization.yaml, catalog/severities.yaml, catalog/retired.yaml, catalog/people/, catalog/teams/, catalog/schedules/, catalog/escalation-policies/, catalog/services/)',
  ],
  [
    'alerts/severity-maping.yaml',
    `none: Unexpected file \`alerts/severity-maping.yaml\`, ${alertFile} (did you mean \`alerts/severity-mapping.yaml\`?)`,
  ],
  ['alerts/availability.slo.yaml', `none: Unexpected file \`alerts/availability.slo.yaml\`, ${alertFile}`],
  ['alerts/shop/availability.yaml', `none: Unexpected file \`alerts/shop/availability.yaml\`, ${alertFile}`],
  [
    'runbooks/ShopDown.md',
    'none: Unexpected file `runbooks/ShopDown.md`, expected `runbooks/<service>/<AlertName>.md`',
  ],
  [
    'postmortems/shop-down.md',
    'postmortem shop-down: Unexpected name `shop-down.md`, expected `<yyyy-mm-dd>-<slug>.md`',
  ],
  [
    'postmortems/2026-10-03.md',
    'postmortem 2026-10-03: Unexpected name `2026-10-03.md`, expected `<yyyy-mm-dd>-<slug>.md`',
  ],
  [
    'postmortems/2026-02-30-shop-down.md',
    'postmortem 2026-02-30-shop-down: Unexpected date `2026-02-30`, expected a day of the calendar',
  ],
  [
    'postmortems/0026-10-03-shop-down.md',
    'postmortem 0026-10-03-shop-down: Unexpected date `0026-10-03`, expected a day from 2000 to 2100',
  ],
])('%s is misplaced', (path, said) => {
  const { kind, id, problem, hint, meant } = placeFile(path);
  const what = kind ? `${kind} ${id}` : 'none';
  const guess = meant ? `, meant ${meant.kind} ${meant.id}` : '';
  expect(`${what}: ${problem}${hint ? ` (${hint})` : ''}${guess}`).toBe(said);
});

test.each([
  ['catalog/people/ada.yaml', 'person', ''],
  ['catalog/poeple/ada.yaml', 'person', ''],
  ['catalog/people', 'person', 'person'],
  ['catalog/people/emea', 'person', 'person'],
  ['alerts/shop', 'severity-mapping slo rules event', 'severity-mapping slo rules event'],
  ['runbooks', 'runbook yaml-runbook', 'runbook yaml-runbook'],
  ['postmortems/x.md', 'postmortem', ''],
  ['catalog/x.yaml', 'person team schedule escalation-policy service organization severities retired', ''],
  [
    'catalog',
    'person team schedule escalation-policy service organization severities retired',
    'person team schedule escalation-policy service organization severities retired',
  ],
  ['constructor', '', ''],
])('what may be wrong in %s', (path, possible, inFolder) => {
  expect([kindsPossible(path).join(' '), kindsInFolder(path).join(' ')]).toEqual([possible, inFolder]);
});
