import { nearest } from '../../../model/did-you-mean.ts';
import type { PagerDutyRule } from '../online-rule.ts';
import { lookedUpPeople } from '../people-in-pagerduty.ts';

/** One lookup that finds nobody fails the whole plan. */
export const emailExists: PagerDutyRule = {
  id: 'online/email-exists',
  service: 'pagerduty',
  summary: 'Whoever is looked up in PagerDuty has an account there, with the email written just so.',
  level: 'error',
  why: 'The lookup compares letter by letter, and one that finds nobody fails the whole plan.',
  fix: 'Write the email as PagerDuty has it, invite the person there, or set `managed: true` to create the account.',
  async check(repo, ask, { now }) {
    const people = lookedUpPeople(repo, now);
    if (people.length === 0) return [];
    const emails = (await ask.users()).map(({ email }) => email);
    const [exact, byLower] = [new Set(emails), new Map(emails.map(email => [email.toLowerCase(), email]))];
    return people.flatMap(({ value: { email }, at }) => {
      if (exact.has(email)) return [];
      const other = byLower.get(email.toLowerCase());
      const expected = other === undefined ? 'that of a user in PagerDuty' : `\`${other}\` as PagerDuty has it`;
      const hint = other === undefined ? likely(email, emails) : { hint: 'capitals count when people are looked up' };
      return [{ message: `Unexpected email \`${email}\`, expected ${expected}`, at: at('email'), ...hint }];
    });
  },
};

/** By what stands before the `@`: in one company the rest makes everybody look alike. */
function likely(email: string, emails: readonly string[]): { readonly hint?: string } {
  const byName = new Map(emails.map(other => [nameIn(other), other]));
  const meant = nearest(nameIn(email), byName.keys());
  return meant === undefined ? {} : { hint: `did you mean \`${byName.get(meant)}\`?` };
}

const nameIn = (email: string): string => email.slice(0, email.lastIndexOf('@'));
