import { minimalOrg, personFile } from '../../minimal-org.ts';
import { testRule } from '../../test-rule.ts';
import { overrideReplacesSomebodyElse } from './override-replaces-somebody-else.ts';

const files = (who: string) => ({
  ...minimalOrg,
  'catalog/people/bob.yaml': personFile('bob'),
  'catalog/schedules/shop.yaml': `${minimalOrg['catalog/schedules/shop.yaml']}overrides:
  - {${who}, from: 2026-11-17T09:00, to: 2026-11-18T09:00, reason: Swap}
`,
});

testRule(overrideReplacesSomebodyElse, {
  'somebody else': { files: files('person: bob, replaces: ada'), says: '' },
  whoever: { files: files('person: ada'), says: '' },
  themselves: {
    files: files('person: ada, replaces: ada'),
    says: 'catalog/schedules/shop.yaml:7:29: warning: Unexpected `ada`, expected somebody else than who takes over [catalog/override-replaces-somebody-else]',
    related: 'catalog/schedules/shop.yaml:7:14: who takes over',
  },
});
