import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../model/source/markdown-source.ts';
import { actionsOf } from './actions.ts';

function readIn(item: string): string | undefined {
  const { facts } = parseMarkdown('a.md', `# Down\n\n## Action items\n\n- ${item}\n`);
  const [action] = facts ? actionsOf(facts) : [];
  if (!action) return undefined;
  const { owner, isOwnerCertain, due, isDone } = action;
  return isDone ? 'done' : `${owner}${isOwnerCertain || owner === undefined ? '' : '?'} by ${due}`;
}

test.each([
  ['[ ] Add canary for PgBouncer', 'undefined by undefined'],
  ['[ ] Fix it (@ada, due 2026-10-30)', 'ada by 2026-10-30'],
  ['[ ] Bound the batch size (Anne, due 2026-11-19)', 'Anne? by 2026-11-19'],
  ['[ ] Bound the batch size (Anne Meyer, 2026-11-19)', 'Anne Meyer? by 2026-11-19'],
  ['[ ] Bound the batch size (due 2026-11-19, Anne)', 'Anne? by 2026-11-19'],
  ['[ ] Bound the batch size — Øyvind, due 30 Nov 2026', 'Øyvind? by 30 Nov 2026'],
  ['[ ] Bound the batch size (Anne)', 'Anne? by undefined'],
  ['[ ] Bound the batch size (P1, due 2026-11-19)', 'undefined by 2026-11-19'],
  ['[ ] Bound the batch size (Nov 30)', 'undefined by Nov 30'],
  ['[ ] Bound it. Owner: rolf. Due: 30 Nov 2026', 'rolf by 30 Nov 2026'],
  ['[ ] Bound it. Owner: Øyvind Due: Dec 4', 'Øyvind by Dec 4'],
  ['[ ] Bound it. Owner: TBD. Due: TBD', 'undefined by undefined'],
  ['[ ] Bound it, assigned to rolf, by Friday', 'rolf? by Friday'],
  ['[ ] Repeat the test of 2026-10-03. Owner: ada, due 2026-11-19', 'ada by 2026-11-19'],
  ['[ ] Handle timeouts due to DNS', 'undefined by undefined'],
  ['[ ] Serve 12 markets by hand until May', 'undefined by undefined'],
  ['[ ] Count packets that are dropped', 'undefined by undefined'],
  ['[ ] ~~Add an alert~~ Add an SLO', 'undefined by undefined'],
  ['[ ] ~~Chaos test~~', 'done'],
  ['~~Chaos test~~ (too costly)', 'done'],
  ['[ ] Chaos test (dropped)', 'done'],
  ['[ ] Chaos test — won’t do, too costly', 'done'],
  ['[ ] **Cancelled:** chaos test', 'done'],
  ['[ ] Chaos test [duplicate of #12]', 'done'],
  ['[ ] Chaos test. Status: obsolete', 'done'],
  ['[x] Chaos test', 'done'],
])('%s', (item, expected) => {
  expect(readIn(item)).toBe(expected);
});
