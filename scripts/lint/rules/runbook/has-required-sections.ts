import type { HeadingFact } from '../../../../model/source/markdown-facts.ts';
import { slipsBackFrom } from '../../extract/spelling/slips.ts';
import { levelByTier } from '../../level-by-tier.ts';
import { openFences } from '../../open-fences.ts';
import type { Rule } from '../../rule.ts';
import { alertRunbooks } from '../../runbook/alert-runbooks.ts';
import { shortText } from '../../runbook/stub.ts';
import { isAnswered } from '../../runbook/topics.ts';
import { titlePlace } from '../../title-place.ts';

/** What others call the sections. */
const otherNames = { Meaning: 'Overview', Impact: 'Effects', Diagnosis: 'Troubleshooting', Mitigation: 'Resolution' };
const required = ['Meaning', 'Impact', 'Diagnosis', 'Mitigation'] as const;
type Required = (typeof required)[number];

/** Four questions that whoever is paged asks, in this order. */
export const runbookHasRequiredSections: Rule = {
  id: 'runbook/has-required-sections',
  summary: 'A runbook says what the alert means, its impact, how to find the cause, and how to stop it.',
  level: 'warning',
  why: 'Whoever is paged has to find out at night what its author knew.',
  fix: 'Write the sections, or labels such as `**Impact:** …`; names such as `Overview` or `Troubleshooting` count too.',
  *check(repo) {
    for (const { file, value } of alertRunbooks(repo)) {
      // What an open fence has swallowed is not missing.
      if (shortText(value.facts) || openFences(value.facts).length > 0) continue;
      const missing = required.filter(topic => !isAnswered(value.facts, topic));
      if (missing.length === 0) continue;
      yield {
        message: `Missing ${missing.length === 1 ? 'section' : 'sections'} ${missing.map(name => `\`${name}\``).join(', ')}`,
        at: titlePlace(file, value.facts),
        level: levelByTier(repo, value.service),
        hint: hintFor(missing, value.facts.headings),
      };
    }
  },
};

function hintFor(missing: readonly Required[], headings: readonly HeadingFact[]): string {
  const slips = missing.flatMap(topic => {
    const heading = headings.find(({ text }) => isSlipOf(topic, text));
    return heading ? [`\`${topic}\` by \`${heading.text}\``] : [];
  });
  if (slips.length > 0) return `did you mean ${slips.join(' and ')}?`;
  const names = missing.map(topic => `\`${otherNames[topic]}\``);
  return `or the same under another name, such as ${names.join(', ')}`;
}

const isSlipOf = (topic: Required, text: string): boolean =>
  Math.abs(text.length - topic.length) <= 1 &&
  Array.from(slipsBackFrom(text.toLowerCase())).some(slips => slips.includes(topic.toLowerCase()));
