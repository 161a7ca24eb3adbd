import { postmortemWith } from '../../postmortem/test-postmortem.ts';
import { testRule } from '../../test-rule.ts';
import { postmortemHasRequiredSections } from './has-required-sections.ts';

const says = (level: string, sections: string) =>
  `postmortems/2026-10-03-down.md:11:1: ${level}: Missing ${sections.includes(',') ? 'sections' : 'section'} ${sections} [postmortem/has-required-sections]`;
const headings = (text: string) =>
  text
    .split(', ')
    .map(title => `## ${title}\n\nText.\n`)
    .join('\n');
const core = 'Summary, Impact, Timeline, Root cause, Resolution, Action items';
const all = `${core}, Detection, Mitigation, What went well, What could be improved, Lessons learned`;
const slo = `objective: 99.9
window: 30d
sli:
  total: sum(rate(a[{{.window}}]))
  error: sum(rate(b[{{.window}}]))
alert: {name: Down, impact: Nothing sells., first_step: Roll back., review_by: 2027-03-31}
`;

testRule(postmortemHasRequiredSections, {
  'the impact on the error budget is not that on people': {
    files: postmortemWith(headings(`${all.replace('Impact, ', '')}, Error budget impact`)),
    says: says('error', '`Impact`'),
  },
  'all, where nothing has an error budget': { files: postmortemWith(headings(all)), says: '' },
  'by other names, two in one heading': {
    files: postmortemWith(
      headings(
        'TL;DR, User impact, Timeline (UTC), Contributing factors, Detection and response, Recovery, What worked well, What went wrong, Follow-ups, Takeaways',
      ),
    ),
    says: '',
  },
  'the template of the SRE book': {
    files: postmortemWith(`**Summary:** Shakespeare search was down.

**Impact:** Nobody could search.
**Root Causes:** A new sonnet.
**Trigger:** A latent bug.

| **Resolution** | Traffic was moved. |
| --- | --- |
| **Detection** | An alert paged. |
| Mitigation | The sonnet was taken out. |

${headings('Action Items, Lessons Learned, Timeline')}
**What went well:** The alert.

**What went wrong**

Nobody had tried it.
`),
    says: '',
  },
  'what only begins with the name of a section': {
    files: postmortemWith(`Impact on search was high: it was down.\n\n${headings(all.replace('Impact, ', ''))}`),
    says: says('error', '`Impact`'),
  },
  'few, where nobody was paged': { files: postmortemWith(headings(core), { severity: 'SEV-3' }), says: '' },
  'no error budget, where there is one': {
    files: postmortemWith(headings(all), {}, { 'alerts/shop/down.slo.yaml': slo }),
    says: says('error', '`Error budget impact`'),
  },
  'a heading over nothing but what is to come': {
    files: postmortemWith(headings(all).replace('## Detection\n\nText.', '## Detection\n\nTBD')),
    says: 'postmortems/2026-10-03-down.md:37:1: error: Missing text for section `Detection` [postmortem/has-required-sections]',
  },
  'one that stands for two, with another within, in a draft': {
    files: postmortemWith(
      headings(`${all.replace('Detection, Mitigation', 'Summaries')}`).concat(
        '\n## Detection and response\n\n### Mitigation\n\n<!-- What helped? -->\n',
      ),
      { status: 'draft' },
    ),
    says: 'postmortems/2026-10-03-down.md:53:1: info: Missing text for section `Detection and response` [postmortem/has-required-sections]',
  },
  'what is told elsewhere, what nobody asks for, and what is an answer': {
    files: postmortemWith(
      headings(`${core}, User impact`)
        .replace('## Impact\n\nText.', '## Impact\n\nTBD')
        .replace('## Root cause\n\nText.', '## Root cause\n\nUnknown.')
        .concat('\n## Detection\n\nTBD\n'),
      { severity: 'SEV-3' },
    ),
    says: '',
  },
  'several at once': {
    files: postmortemWith(headings(core.replace(', Timeline', '')), { status: 'review' }),
    says: says(
      'warning',
      '`Timeline`, `Detection`, `Mitigation`, `What went well`, `What could be improved`, `Lessons learned`',
    ),
  },
  'a draft': {
    files: postmortemWith('Text.', { severity: 'SEV-3', status: 'draft' }),
    says: says(
      'info',
      '`Summary`, `Impact`, `Timeline`, `Root cause or Contributing factors`, `Resolution`, `Action items`',
    ),
  },
});
