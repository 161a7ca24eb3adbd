import { reachable } from './choices.ts';
import { optional, type Template } from './template.ts';
import { yamlText } from './yaml-text.ts';

/** How bad an incident can be: four steps, of which two page. */
export const severities: Template = {
  kind: 'severities',
  example: undefined,
  owned: false,
  fileOf: () => 'catalog/severities.yaml',
  write({ repo }) {
    const person = reachable(repo, Array.from(repo.people.keys()))[0];
    const notify =
      person === undefined ? '' : `  # also_notify: [${yamlText(`people/${person}`)}]  # besides those on call\n`;
    const text = `# In order, gravest first. Urgency high pages and follows the escalation policy, low is a ticket for working hours.
# ${optional}

SEV-1:
  description: Many customers can't use what they pay for, or their data or money is at risk. There is no way around it.
  urgency: high
  respond_within: 5m
  update_every: 15m
  # priority: P1  # its name in PagerDuty; needs the feature priorities
${notify}  # postmortem_within: 48h  # without it no postmortem is asked for

SEV-2:
  description: Part of the product is broken for some customers, or it will be SEV-1 within hours if nobody acts.
  urgency: high
  respond_within: 15m
  update_every: 30m
  # priority: P2
  # postmortem_within: 5d

SEV-3:
  description: Customers notice little, or there is a way around it. It is worked on the next working day.
  urgency: low
  respond_within: 8h
  update_every: 1d
  # priority: P3

SEV-4:
  description: No customer notices. It becomes a problem if it is left alone for weeks.
  urgency: low
  respond_within: 3d
  update_every: 1w
  # priority: P4
`;
    return { text, next: ['Put the descriptions into words that decide doubtful cases in your company.'] };
  },
};
