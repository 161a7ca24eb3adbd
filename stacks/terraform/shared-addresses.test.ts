import { PagerdutyProvider } from '@cdktf/provider-pagerduty/lib/provider/index.js';
import { Team } from '@cdktf/provider-pagerduty/lib/team/index.js';
import { TerraformStack, Testing } from 'cdktf';
import { expect, test } from 'vitest';
import { folderOf } from '../test-folder.ts';
import { refuseSharedAddresses } from './shared-addresses.ts';

function stackWithTeams(...ids: readonly string[]): TerraformStack {
  const stack = new TerraformStack(Testing.app({ outdir: folderOf() }), 'stack');
  new PagerdutyProvider(stack, 'pagerduty');
  refuseSharedAddresses(stack);
  for (const id of ids) new Team(stack, id, { name: id });
  return stack;
}

test('ids that differ in what cdktf drops', () => {
  expect(() => Testing.synth(stackWithTeams('a.b', 'a-b', 'ab'), true)).toThrow(
    'stack/a.b, stack/ab would come out as one, `pagerduty_team.ab`: their ids are too alike',
  );
});

test('ids that stay apart', () => {
  expect(Testing.synth(stackWithTeams('a--b', 'a-b', 'ab'), true)).toContain('"a--b": {');
});
