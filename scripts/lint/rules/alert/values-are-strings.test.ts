import { expect, test } from 'vitest';
import { loadOpsRepo } from '../../../../model/load.ts';
import { alertOrg, eventFile } from '../../alert/alert-org.ts';
import { testRule } from '../../test-rule.ts';
import { valuesAreStrings } from './values-are-strings.ts';

testRule(valuesAreStrings, {
  text: { files: { ...alertOrg, ...eventFile('shard: "3", zone: eu') }, says: '' },
  'a number and a boolean inside a list': {
    files: { ...alertOrg, ...eventFile('version: 1.10, flags: [true]') },
    says: `alerts/shop/Stuck.event.yaml:10:49: info: Unexpected number \`1.1\` for \`version\`, expected text in quotes [alert/values-are-strings]
alerts/shop/Stuck.event.yaml:10:63: info: Unexpected boolean \`true\` for \`0\`, expected text in quotes [alert/values-are-strings]`,
  },
});

test('quotes are put around what YAML has not changed', () => {
  const files = { ...alertOrg, ...eventFile('shard: 3, version: 1.10') };
  const { repo } = loadOpsRepo(new Map(Object.entries(files)));
  const problems = Array.from(valuesAreStrings.check(repo, { now: undefined as never }));
  expect(problems.map(({ fix }) => fix?.map(({ text }) => text))).toEqual([['"3"'], undefined]);
});
