import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { templates } from './index.ts';
import { placeNew } from './place-new.ts';

function place(kind: string, id?: string) {
  const template = templates.find(known => known.kind === kind);
  if (!template) throw new Error(`No template of ${kind}`);
  const placed = placeNew(template, id, Temporal.PlainDate.from('2026-11-16'));
  return 'problem' in placed ? placed.problem : placed.file;
}

test.each([
  ['person', 'ada', 'catalog/people/ada.yaml'],
  ['service', 'platform/storage', 'catalog/services/platform/storage.yaml'],
  ['slo', 'checkout/availability', 'alerts/checkout/availability.slo.yaml'],
  ['event', 'checkout/PaymentsStuck', 'alerts/checkout/PaymentsStuck.event.yaml'],
  ['runbook', 'checkout/HighErrorRate', 'runbooks/checkout/HighErrorRate.md'],
  ['yaml-runbook', 'checkout/HighErrorRate', 'runbooks/checkout/HighErrorRate.yaml'],
  ['postmortem', '2026-11-03-checkout-outage', 'postmortems/2026-11-03-checkout-outage.md'],
  ['postmortem', 'checkout-outage', 'postmortems/2026-11-16-checkout-outage.md'],
  ['organization', undefined, 'catalog/organization.yaml'],
  ['severity-mapping', undefined, 'alerts/severity-mapping.yaml'],
])('%s %s is %s', (kind, id, file) => expect(place(kind, id)).toBe(file));

const lowerCase = 'expected lower-case words of `a`–`z` and `0`–`9` joined by hyphens';
const alertFile = 'expected `alerts/<service>/<name>.slo.yaml`, `.rules.yaml` or `.event.yaml`';

test.each([
  ['person', undefined, 'Missing id for person'],
  ['person', '', `Unexpected name \`\`, ${lowerCase}`],
  ['person', '../ada', `Unexpected name \`..\`, ${lowerCase}`],
  ['person', '/etc/passwd', `Unexpected name \`\`, ${lowerCase}`],
  ['person', 'C:\\ada', `Unexpected name \`C:\\ada\`, ${lowerCase}`],
  ['person', 'Ada', `Unexpected name \`Ada\`, ${lowerCase}`],
  ['person', 'ada lovelace', `Unexpected name \`ada lovelace\`, ${lowerCase}`],
  ['person', 'ada.yaml', `Unexpected name \`ada.yaml\`, ${lowerCase}`],
  ['person', 'ada\n', `Unexpected name \`ada\n\`, ${lowerCase}`],
  ['slo', 'availability', `Unexpected file \`alerts/availability.slo.yaml\`, ${alertFile}`],
  ['slo', '../../x/availability', `Unexpected name \`..\`, ${lowerCase}`],
  ['rules', 'Checkout/dependencies', `Unexpected name \`Checkout\`, ${lowerCase}`],
  ['runbook', 'checkout/High Errors', 'Unexpected name `High Errors`, expected words of letters and digits'],
  ['runbook', 'checkout/README', 'Unexpected id `checkout/README`, expected one that makes a runbook'],
  ['postmortem', '2026-11-31-outage', 'Unexpected date `2026-11-31`, expected a day of the calendar'],
  ['postmortem', '2026-11-03', 'Unexpected name `2026-11-03.md`, expected `<yyyy-mm-dd>-<slug>.md`'],
  ['postmortem', '../outage', 'Unexpected name `outage.md`, expected `<yyyy-mm-dd>-<slug>.md`'],
  ['postmortem', '../2026-11-03-outage', `Unexpected name \`..\`, ${lowerCase}`],
  ['retired', 'shop', 'Unexpected id `shop`, expected none: there is one file, `catalog/retired.yaml`'],
])('%s %j is refused', (kind, id, problem) => expect(place(kind, id)).toBe(problem));
