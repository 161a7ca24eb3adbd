import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../model/source/markdown-source.ts';
import { peopleToldOf } from './people-told-of.ts';

function toldOfIn(text: string): readonly string[] {
  const { facts } = parseMarkdown('a.md', text);
  return facts ? peopleToldOf(facts) : [];
}

test.each([
  ['front matter', '---\ncommander: dmitri\nservices: [checkout]\n---\n# Down\n', ['dmitri']],
  ['a list in it', '---\nauthors:\n  - Anne Meyer\n  - bob@acme.example\n---\n# Down\n', ['anne', 'meyer', 'bob']],
  ['those who were there', '# Down\n\n**Attendees:** Anne, Bob (support)\n', ['anne', 'bob']],
  ['a table of roles', '# Down\n\n| Role | Who |\n| --- | --- |\n| Incident commander | Dmitri |\n', ['dmitri']],
  [
    'owners of actions',
    '# Down\n\n## Action items\n\n- [ ] Fix it (Anne, due 2026-11-19)\n- [ ] Try it. Owner: Bob\n',
    ['anne', 'bob'],
  ],
  [
    'the timeline',
    '# Down\n\n## Timeline\n\n- 14:02 Dmitri suggests a rollback. Anne joins the call.\n- 14:03 Kafka joined. Etcd restarts.\n',
    ['dmitri', 'anne'],
  ],
  [
    'the timeline as a table',
    '# Down\n\n## Timeline\n\n| Time | What |\n| --- | --- |\n| 14:02 | Dmitri asks for help |\n',
    ['dmitri'],
  ],
  ['a team that is a word', '# Down\n\nResponders: Checkout, Anne\n\nIn checkout nobody could pay.\n', ['anne']],
  ['nobody', '# Down\n\nAnne restarted it.\n\nParticipants: TBD\n', []],
])('%s', (_, text, expected) => {
  expect(toldOfIn(text)).toEqual(expected);
});
