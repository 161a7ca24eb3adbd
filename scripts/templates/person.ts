import { lastPart } from '../../model/id-parts.ts';
import { emailDomain } from './email.ts';
import { firstUnused } from './first-unused.ts';
import { mostCommon } from './most-common.ts';
import { titleCase } from './name-from-id.ts';
import { optional, type Template } from './template.ts';
import { yamlText } from './yaml-text.ts';

/** Somebody who can be on call. */
export const person: Template = {
  kind: 'person',
  example: 'ada',
  owned: false,
  fileOf: id => `catalog/people/${id}.yaml`,
  write({ id, repo, today }) {
    const people = Array.from(repo.people.values(), ({ value }) => value);
    const local = lastPart(id).slice(0, 60).replace(/-$/, '');
    const domain = emailDomain(repo) ?? 'example.com';
    const email = firstUnused(
      `${local.replaceAll('-', '.')}@${domain}`,
      people.map(({ email }) => email),
      (wish, number) => wish.replace('@', `${number}@`),
    );
    const github = firstUnused(
      local.slice(0, 36).replace(/-$/, ''),
      people.map(({ github }) => github),
      (wish, number) => `${wish}${number}`,
    );
    const zone = mostCommon(people.map(({ timeZone }) => timeZone)) ?? 'Etc/UTC';
    const text = `name: ${yamlText(titleCase(lastPart(id)))}
email: ${yamlText(email)}  # of the PagerDuty account, written as there
time_zone: ${zone}  # where the person lives: decides what counts as night

# ${optional}
# github: ${yamlText(github)}  # the account there, for teams and CODEOWNERS
# country: GB  # for public holidays
# region: SCT  # where a part of the country has holidays of its own
# managed: false  # true: the PagerDuty account is created from this file; else it is looked up by email
# pagerduty: true  # false: has no account there and is never on call
# away: [{ from: ${today.add({ days: 30 })}, to: ${today.add({ days: 37 })} }]  # first and last day
`;
    return {
      text,
      next: ['Look at `name`, `email` and `time_zone`: they are guesses.'],
    };
  },
};
