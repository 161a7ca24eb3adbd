import { personFile } from '../../minimal-org.ts';
import { postmortemWith } from '../../postmortem/test-postmortem.ts';
import { testRule } from '../../test-rule.ts';
import { ownersOfActionsAreKnown } from './owners-of-actions-are-known.ts';

const says = (line: number, text: string, column = 1) =>
  `postmortems/2026-10-03-down.md:${line}:${column}: warning: ${text} [postmortem/owners-of-actions-are-known]`;
const table = (...rows: readonly string[]) =>
  postmortemWith(
    ['## Action items', '', '| Action | Owner | Due date | Status |', '| --- | --- | --- | --- |', ...rows].join('\n'),
  );
const row = (owner: string) => `| Fix it | ${owner} | 2026-10-30 | Open |`;
const jonas = {
  'catalog/people/jonas.yaml': `${personFile('jonas').replace('name: jonas', 'name: Jonas Berg')}github: jonas-b\n`,
};

testRule(ownersOfActionsAreKnown, {
  'an owner whose name is written otherwise': {
    files: {
      ...table(row('田中')),
      'catalog/people/tanaka.yaml': personFile('tanaka').replace('name: tanaka', 'name: 田中'),
    },
    says: '',
  },
  'owners by id, name, given name, handle and team': {
    files: {
      ...table(...['jonas', 'Jonas Berg', 'Jonas', '@jonas-b', 'shop', 'SHOP', 'Bob, ada'].map(row)),
      ...jonas,
    },
    says: '',
  },
  'owners whom nobody knows': {
    files: { ...table(...['Bob', 'jonsa', 'Shpo'].map(row)), ...jonas },
    says: [
      says(17, 'Unexpected owner `Bob`, expected a person or a team of the catalog'),
      says(18, 'Unexpected owner `jonsa`, expected a person or a team of the catalog (did you mean `jonas`?)'),
      says(19, 'Unexpected owner `Shpo`, expected a person or a team of the catalog (did you mean `shop`?)'),
    ].join('\n'),
  },
  'in a list, where it is certain that somebody is meant': {
    files: postmortemWith(
      '## Action items\n\n- Fix it (Later, due 2026-10-30)\n- Try it, responsible for it: ada\n- Log it (@bob)\n- Test it. Owner: Bob Meyer. Due: Friday',
    ),
    says: [
      says(17, 'Unexpected owner `bob`, expected a person or a team of the catalog', 3),
      says(18, 'Unexpected owner `Bob Meyer`, expected a person or a team of the catalog', 3),
    ].join('\n'),
  },
  'what is done, and what nobody owns': {
    files: table('| Fix it | Bob | 2026-10-30 | Done |', '| Try it | | | Open |'),
    says: '',
  },
});
