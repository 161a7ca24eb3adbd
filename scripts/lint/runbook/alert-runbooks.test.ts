import { expect, test } from 'vitest';
import { loadOpsRepo } from '../../../model/load.ts';
import { understandRunbook } from '../../../model/runbook.ts';
import { parseMarkdown } from '../../../model/source/markdown-source.ts';
import { startOf } from '../../../model/source/span.ts';
import { goodRunbook } from '../test-runbook.ts';
import { alertRunbooks } from './alert-runbooks.ts';

/** Whether a file of a layout that is not ours is for an alert. */
function isForAlert(name: string, text: string): boolean {
  const { facts } = parseMarkdown(name, text);
  if (!facts) throw new Error('a text is expected');
  const at = () => startOf(`docs/${name}.md`);
  const entry = {
    id: name,
    file: at().file,
    previously: undefined,
    value: understandRunbook({}, facts),
    at,
    atKey: at,
  };
  return alertRunbooks({ ...loadOpsRepo(new Map()).repo, runbooks: new Map([[name, entry]]) }).length > 0;
}

test.each([
  ['DiskFull', '# DiskFull', true],
  ['disk-full', goodRunbook, true],
  ['etcdNoLeader', goodRunbook, true],
  ['README', '# Runbooks', false],
  ['_index', '', false],
  ['podDebug', '# How to debug a pod', false],
  ['DiskFull', '# DiskFull [Deprecated]', false],
  ['DiskFull', '# DiskFull\n\nThis alert is obsolete.', false],
])('%s: %j', (name, text, expected) => {
  expect(isForAlert(name, text)).toBe(expected);
});
