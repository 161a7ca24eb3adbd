import { expect, test } from 'vitest';
import { payloadSeverities } from './event-contract.ts';
import { loadOpsRepo } from './load.ts';

const severities = (...urgencies: readonly string[]) => {
  const text = urgencies
    .map(
      (urgency, rank) =>
        `SEV-${rank + 1}: {description: D, urgency: ${urgency}, respond_within: 5m, update_every: 15m}`,
    )
    .join('\n');
  return loadOpsRepo(new Map([['catalog/severities.yaml', `${text}\n`]])).repo.severities;
};

test.each([
  ['the gravest of each urgency stands out', ['high', 'high', 'low', 'low'], 'critical error warning info'],
  ['several in between are alike', ['high', 'high', 'high', 'low'], 'critical error error warning'],
  ['none that pages', ['low', 'low'], 'warning info'],
  ['in whatever order', ['low', 'high'], 'warning critical'],
  ['no severities', [], ''],
])('%s', (_, urgencies, expected) =>
  expect(Array.from(payloadSeverities(severities(...urgencies)).values()).join(' ')).toBe(expected),
);
