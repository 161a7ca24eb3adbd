import { expect, test } from 'vitest';
import { topicsOf } from './topics.ts';

test.each([
  ['Meaning', 'Meaning'],
  ['2. What happened?', 'Meaning'],
  ['Customer impact', 'Impact'],
  ['Diagnosis & mitigation', 'Diagnosis, Mitigation'],
  ['TROUBLESHOOTING STEPS', 'Diagnosis'],
  ['Recommended Actions', 'Mitigation'],
  ['Roll back', 'Mitigation'],
  ['On-call contacts', 'Escalation'],
  ['What does this alert mean?', 'Meaning'],
  ['What does it mean', 'Meaning'],
  ['Background', 'Meaning'],
  ['How to escalate', 'Escalation'],
  ['Why it fires', 'Meaning'],
  ['Why does this alert fire?', 'Meaning'],
  ['Purpose and scope', 'Meaning'],
  ['Symptoms', 'Meaning, Diagnosis'],
  ['Who suffers', 'Impact'],
  ['Is it real?', 'Diagnosis'],
  ['Make it stop', 'Mitigation'],
  ['Stop the bleeding', 'Mitigation'],
  ['What to do', 'Mitigation'],
  ['Do first', 'Mitigation'],
  ['Still stuck?', 'Escalation'],
  ['Next steps', ''],
  ['Mean time to recover', 'Mitigation'],
  ['Prefix tables', ''],
  ['Fixtures', ''],
])('%s: %s', (text, expected) => {
  expect(topicsOf({ text }).join(', ')).toBe(expected);
});
