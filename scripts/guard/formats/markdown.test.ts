import { expect, test } from 'vitest';
import { change, guardOf } from '../test-plan.ts';
import { markdown } from './markdown.ts';
import { exampleResult, quietResult } from './test-result.ts';

test('something of every sort', () =>
  expect(markdown(exampleResult)).toBe(`\
### Refused

- **guard/removal-is-declared** (\`catalog/retired.yaml\`, \`pagerduty_service.service_shop\`):
  Unexpected removal of service <code>Shop &lt;b&gt;\\\\u{1b}</code>, expected it in catalog/retired.yaml.
  Way out: if that is meant, add \`- {id: services/shop, reason: …, since: 2026-12-25}\` to catalog/retired.yaml.
- **guard/is-not-replaced** (\`catalog/services/login.yaml\`, \`pagerduty_service.service_login\`):
  Unexpected replacement of service \`Login\`, forced by \`name\`, expected a change in place: its id, history and keys would be lost.
  Way out: undo the change of \`name\`, or give the new one an id of its own and retire the old one.

> LET THROUGH during a freeze, because: Login is \\*down\\*

> plan.json is a plan of a part only: what it leaves out is not judged.

3 created, 1 changed, 1 moved, 1 replaced, 2 removed, 1 let go; 1 resource stays as it is.

### Web

- Change schedule \`Web primary\`
  - layer Weekly: Ada Lovelace leaves, Linus Pauling enters
  - description: \`Short.\` → \`${'Very long and '.repeat(8)}Very lo…\`
  - time\\_zone: \`Europe/Berlin\` → \`Etc/UTC\`
- **Replace** service \`Login\`
  - forced by: name
- Move team \`Web\`
  - before: site
- Create 3 × GitHub team membership: \`Web, Ada Lovelace\` · \`Web, Grace Hopper\` · \`Web, Linus Pauling\`

### The whole company

- **Remove** service \`Old shop\`
- **Remove** service <code>Shop &lt;b&gt;\\\\u{1b}</code>
- Let go event orchestration router \`router\`

About 12 requests to PagerDuty and 6 to GitHub, less than a minute.`));

test('nothing', () => expect(markdown(quietResult)).toBe('No changes.'));

test('values mention nobody and keep to their line', () => {
  const values = { description: '@everyone\n# Big' };
  expect(markdown(guardOf([change('pagerduty_service.service_login', ['update'], [{}, values])]))).toContain(
    '  - description: `(none)` → <code>@&#8203;everyone\\\\u{a}# Big</code>\n',
  );
});
