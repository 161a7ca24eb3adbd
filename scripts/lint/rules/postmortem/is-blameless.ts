import type { MarkdownFacts } from '../../../../model/source/markdown-facts.ts';
import { placesInProse } from '../../place-in-prose.ts';
import { blameIn } from '../../postmortem/blame.ts';
import { namesOf } from '../../postmortem/people-named.ts';
import { peopleToldOf } from '../../postmortem/people-told-of.ts';
import type { Rule } from '../../rule.ts';

/** Who is blamed says less the next time, and then nothing is learned. */
export const postmortemIsBlameless: Rule = {
  id: 'postmortem/is-blameless',
  summary: 'A postmortem blames no person: no name stands beside a word of fault.',
  level: 'warning',
  why: 'People who fear blame leave out what would prevent the next incident.',
  fix: 'Say what made the mistake possible: which check, warning or second pair of eyes was not there.',
  *check({ people, postmortems }, context) {
    const company = Array.from(namesOf(people), name => [name, 'known'] as const);
    for (const { file, value } of postmortems.values()) {
      const place = placesInProse(file, context);
      const guests = peopleToldOf(value.facts).map(name => [name, 'human'] as const);
      const names = new Map([...guests, ...company]);
      for (const prose of [...value.facts.paragraphs, ...cellsOf(value.facts)]) {
        const placeOf = place(prose);
        for (const { said, offset } of blameIn(prose.text, names))
          yield {
            message: `Unexpected \`${said}\`, expected what made it possible instead of who did it`,
            at: placeOf(said, offset),
          };
      }
    }
  },
};

const cellsOf = ({ tables }: MarkdownFacts) =>
  tables.flatMap(({ rows }) => rows.flatMap(({ cells, at }) => cells.map(text => ({ text, at }))));
