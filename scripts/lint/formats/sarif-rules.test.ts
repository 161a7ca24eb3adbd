import { expect, test } from 'vitest';
import { resultOf } from './example-result.ts';
import { sarifRules } from './sarif-rules.ts';

test('a rule with its reason and way out, and one entry for what is no rule, as grave as its gravest finding', () => {
  const listed = { id: 'a/b', summary: 'A b.', level: 'info', why: 'Else C.', fix: 'Do D.' } as const;
  const { findings } = resultOf({ rule: 'yaml', level: 'warning' }, { rule: 'a/b' }, { rule: 'yaml' });
  expect(sarifRules([listed], findings)).toEqual([
    {
      id: 'a/b',
      shortDescription: { text: 'A b.' },
      fullDescription: { text: 'A b.' },
      help: { text: 'A b. Else C. Do D.' },
      defaultConfiguration: { level: 'note' },
    },
    {
      id: 'yaml',
      shortDescription: { text: 'Files pass the check `yaml`.' },
      fullDescription: { text: 'Files pass the check `yaml`.' },
      help: { text: 'Files pass the check `yaml`.' },
      defaultConfiguration: { level: 'error' },
    },
  ]);
});
