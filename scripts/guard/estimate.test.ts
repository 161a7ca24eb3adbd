import { expect, test } from 'vitest';
import { estimate } from './estimate.ts';
import { change, planOf, resource } from './test-plan.ts';

const read = (count: number, type: string) =>
  Array.from({ length: count }, (_, index) => resource(`${type}.a${index}`));
const labels = Array.from({ length: 1_000 }, (_, index) =>
  change(`github_issue_label.l${index}`, ['create'], [null, {}]),
);

test.each([
  ['nothing', planOf([]), { pagerduty: 0, github: 0, other: 0 }, 0],
  [
    'a read for each resource',
    planOf([], { prior: read(960, 'pagerduty_user') }),
    { pagerduty: 960, github: 0, other: 0 },
    1,
  ],
  ['labels, one a second', planOf(labels), { pagerduty: 0, github: 2_000, other: 0 }, 1_000 / 60],
  [
    'a replacement is two writes, and a move is none',
    planOf([
      change('pagerduty_team.a', ['delete', 'create'], [{}, {}]),
      change('pagerduty_team.b', ['no-op'], [{}, {}], { previous_address: 'pagerduty_team.c' }),
      change('random_id.a', ['create'], [null, {}]),
    ]),
    { pagerduty: 4, github: 0, other: 2 },
    4 / 960,
  ],
])('%s', (_, plan, requests, minutes) => expect(estimate([plan])).toEqual({ requests, minutes }));
