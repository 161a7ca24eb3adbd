import { openFences } from '../../open-fences.ts';
import type { Rule } from '../../rule.ts';

/** Three backticks are easily two. */
export const commandFenceIsClosed: Rule = {
  id: 'command/fence-is-closed',
  summary: 'A fenced block of a runbook ends with a fence like the one that it begins with.',
  level: 'warning',
  why: 'The rest of the page is shown as code: its headings, its links and its steps.',
  fix: 'Write the fence that is missing.',
  *check({ runbooks }) {
    for (const { file, value } of runbooks.values())
      for (const { at, message } of openFences(value.facts)) yield { message, at: { file, ...at } };
  },
};
