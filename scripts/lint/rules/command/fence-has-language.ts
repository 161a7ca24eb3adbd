import { fromFacts } from '../../from-facts.ts';
import type { Rule } from '../../rule.ts';

/** The label decides what people, editors and these rules take a block for. */
export const commandFenceHasLanguage: Rule = {
  id: 'command/fence-has-language',
  summary: 'A fenced block of a runbook says its language: `sh`, `promql`, `sql`, `text`.',
  level: 'info',
  why: 'Nobody sees at a glance what is to be run and what is an answer, and no rule checks it.',
  fix: 'Write the language behind the fence; `text` for output.',
  *check({ runbooks }) {
    for (const { file, value } of runbooks.values()) {
      for (const { at, key } of unlabelled(value.facts))
        yield {
          message: 'Missing language of a code block, expected one such as `sh`, `promql`, `sql` or `text`',
          at: { file, ...at },
          key,
        };
    }
  },
};

const unlabelled = fromFacts('command/fence-has-language', ({ code }) =>
  code.flatMap(({ fenced, language, text, at }) =>
    fenced && language === undefined && text.trim() !== '' ? [{ at, key: text.trim().slice(0, 60) }] : [],
  ),
);
