import type { Entry } from '../../../../model/entry.ts';
import type { OpsRepo } from '../../../../model/ops-repo.ts';
import type { Postmortem } from '../../../../model/postmortem.ts';
import type { Level } from '../../../../model/source/finding.ts';
import { hasSection, type PostmortemSection, postmortemSectionNames } from '../../postmortem/sections.ts';
import type { Rule } from '../../rule.ts';
import { titlePlace } from '../../title-place.ts';

/** A postmortem answers the same questions every time, the more the worse it was. */
export const postmortemHasRequiredSections: Rule = {
  id: 'postmortem/has-required-sections',
  summary: 'A postmortem has the sections that an incident of its severity asks for.',
  level: 'warning',
  why: 'What is not asked is not learned: how it was found, what it cost, what changes now.',
  fix: 'Add the sections, or labels such as `**Impact:** …`; say so in one sentence where there is nothing to tell.',
  *check(repo) {
    for (const postmortem of repo.postmortems.values()) {
      const { facts, status } = postmortem.value;
      const missing = required(postmortem, repo).filter(name => !hasSection(facts, name));
      if (missing.length === 0) continue;
      yield {
        message: `Missing ${missing.length === 1 ? 'section' : 'sections'} ${missing.map(name => `\`${name}\``).join(', ')}`,
        at: titlePlace(postmortem.file, facts),
        level: levels[status ?? 'review'],
      };
    }
  },
};

/** What is still being written may have holes. */
const levels: Readonly<Record<NonNullable<Postmortem['status']>, Level>> = {
  draft: 'info',
  review: 'warning',
  published: 'error',
};

const always: readonly PostmortemSection[] = [
  'Summary',
  'Impact',
  'Timeline',
  'Root cause or Contributing factors',
  'Resolution',
  'Action items',
];

/** Whatever paged somebody has all of them; that of the error budget only where there is one. */
function required({ value }: Entry<Postmortem>, { severities, slos }: OpsRepo): readonly PostmortemSection[] {
  if (severities.get(value.severity ?? '')?.value.urgency !== 'high') return always;
  const hasBudget = Array.from(slos.keys()).some(id => value.services.some(service => id.startsWith(`${service}/`)));
  return postmortemSectionNames.filter(name => hasBudget || name !== 'Error budget impact');
}
