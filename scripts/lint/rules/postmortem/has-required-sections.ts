import type { Entry } from '../../../../model/entry.ts';
import type { OpsRepo } from '../../../../model/ops-repo.ts';
import type { Postmortem } from '../../../../model/postmortem.ts';
import type { Level } from '../../../../model/source/finding.ts';
import { type PostmortemSection, partsNamed, postmortemSectionNames } from '../../postmortem/sections.ts';
import { unwrittenSections } from '../../postmortem/unwritten-sections.ts';
import type { Problem, Rule } from '../../rule.ts';
import { titlePlace } from '../../title-place.ts';

/** A postmortem answers the same questions every time, the more the worse it was. */
export const postmortemHasRequiredSections: Rule = {
  id: 'postmortem/has-required-sections',
  summary: 'A postmortem has the sections that an incident of its severity asks for, and says something in them.',
  level: 'warning',
  why: 'What is not asked is not learned: how it was found, what it cost, what changes now.',
  fix: 'Write the sections, or labels such as `**Impact:** …`; say so in one sentence where there is nothing to tell.',
  *check(repo) {
    for (const postmortem of repo.postmortems.values()) {
      const names = required(postmortem, repo);
      const level = levels[postmortem.value.status ?? 'review'];
      for (const problem of [...lacking(postmortem, names), ...unwritten(postmortem, names)])
        yield { ...problem, level };
    }
  },
};

function lacking({ file, value: { facts } }: Entry<Postmortem>, names: readonly PostmortemSection[]): Problem[] {
  const missing = names.filter(name => partsNamed(facts, name).length === 0);
  if (missing.length === 0) return [];
  const sections = missing.map(name => `\`${name}\``).join(', ');
  const message = `Missing ${missing.length === 1 ? 'section' : 'sections'} ${sections}`;
  return [{ message, at: titlePlace(file, facts) }];
}

/** One heading may stand for several. */
const unwritten = ({ file, value }: Entry<Postmortem>, names: readonly PostmortemSection[]): Problem[] =>
  unwrittenSections(value.facts)
    .filter(({ name }) => names.includes(name))
    .filter(({ at }, index, all) => all.findIndex(other => other.at.line === at.line) === index)
    .map(({ title, at }) => ({ message: `Missing text for section \`${title}\``, at: { file, ...at } }));

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
