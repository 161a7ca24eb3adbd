import { lastPart } from '../../model/id-parts.ts';
import { membersOf, nobody, policyOf } from './choices.ts';
import { firstUnused } from './first-unused.ts';
import { kebabCase, sentenceCase } from './name-from-id.ts';
import { type Ground, optional, type Template } from './template.ts';
import { yamlText } from './yaml-text.ts';

/** Something that is monitored; incidents belong to it. */
export const service: Template = {
  kind: 'service',
  example: 'checkout',
  owned: true,
  fileOf: id => `catalog/services/${id}.yaml`,
  write(ground) {
    const { id, repo, owner, today } = ground;
    const services = Array.from(repo.services.values());
    const name = firstUnused(
      sentenceCase(id),
      services.map(({ value }) => value.name),
    );
    const code = firstUnused(
      `SVC-${kebabCase(id).toUpperCase()}`,
      services.map(({ value }) => value.code),
      (wish, number) => `${wish}-${number}`,
    );
    const text = `code: ${code}
name: ${yamlText(name)}
description: Does what customers or other services ask of ${name}. They notice at once when it stops.
owner: ${yamlText(owner)}
tier: 2  # 0 (the whole company stops) … 4 (nobody notices)
escalation_policy: ${yamlText(policyOf(repo, owner) ?? owner)}
last_reviewed: ${today}
# Where somebody who is paged looks first.
links: { dashboard: "https://grafana.example.com/d/${kebabCase(name)}", chat: "#${kebabCase(name)}" }  # and repository: our-company/${lastPart(id)}

# ${optional}
${optionalKeys(ground)}`;
    const next = [
      'Write the description for somebody woken up by it, and look at `tier`, `owner`, `escalation_policy` and the dashboard: they are guesses.',
      `Then \`watchbill new slo ${id}/availability\` says what it promises.`,
    ];
    return { text, next };
  },
};

function optionalKeys({ id, repo, owner }: Ground): string {
  const [contact = nobody.person] = membersOf(repo, owner);
  const other = Array.from(repo.services.keys()).find(known => known !== id) ?? nobody.service;
  return `# contact: ${yamlText(contact)}  # the person to ask; belongs to the owner
# depends_on: [${yamlText(other)}]  # services that it can't do without
# support_hours: { time_zone: Etc/UTC, days: monday-friday, hours: "09:00-17:00" }  # pages nobody outside them
# acknowledge_timeout: 30m  # pages again while it is still open; default: never
# auto_resolve: never  # or how long after which PagerDuty closes an incident by itself
# alert_grouping: { by: content, fields: [class], window: 5m }  # which alerts come together; or by: time, similarity
# external: false  # true: somebody else runs it; then it has no escalation_policy
# status_page: https://status.example.com  # of those who run it
`;
}
