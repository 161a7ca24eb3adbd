import type { MarkdownFacts } from '../../../../model/source/markdown-facts.ts';
import { blameIn } from '../../postmortem/blame.ts';
import { namesOf } from '../../postmortem/people-named.ts';
import type { Rule } from '../../rule.ts';

/** Who is blamed says less the next time, and then nothing is learned. */
export const postmortemIsBlameless: Rule = {
  id: 'postmortem/is-blameless',
  summary: 'A postmortem blames no person: no name stands beside a word of fault.',
  level: 'warning',
  why: 'People who fear blame leave out what would prevent the next incident.',
  fix: 'Say what made the mistake possible: which check, warning or second pair of eyes was not there.',
  *check({ people, postmortems }) {
    const names = namesOf(people);
    for (const { file, value } of postmortems.values())
      for (const { text, at } of [...value.facts.paragraphs, ...cellsOf(value.facts)])
        for (const blame of blameIn(text, names))
          yield {
            message: `Unexpected \`${blame}\`, expected what made it possible instead of who did it`,
            at: { file, ...at },
          };
  },
};

const cellsOf = ({ tables }: MarkdownFacts) =>
  tables.flatMap(({ rows }) => rows.flatMap(({ cells, at }) => cells.map(text => ({ text, at }))));
