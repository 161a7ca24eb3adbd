import { reachable, schedulesOf } from './choices.ts';
import { firstUnused } from './first-unused.ts';
import { sentenceCase } from './name-from-id.ts';
import type { Ground, Template } from './template.ts';
import { yamlText } from './yaml-text.ts';

/** Whom PagerDuty notifies, then whom: the owner's schedules, then its manager. */
export const escalationPolicy: Template = {
  kind: 'escalation-policy',
  example: 'payments',
  owned: true,
  fileOf: id => `catalog/escalation-policies/${id}.yaml`,
  write(ground) {
    const { id, repo, owner } = ground;
    const name = firstUnused(
      sentenceCase(id),
      Array.from(repo.escalationPolicies.values(), ({ value }) => value.name),
    );
    const rules = chooseTargets(ground).map(target => `  - { targets: [${yamlText(target)}], escalate_after: 15m }\n`);
    const text = `name: ${yamlText(name)}
owner: ${yamlText(owner)}
repeat: 2  # how many times the rules start over while nobody acknowledges
rules:  # targets are schedules/… and people/…, all at the same time; or in turn, with assignment: round_robin
${rules.join('')}`;
    const next = [
      'Look at `rules`: they go from the schedules of the owner to its manager.',
      'Services name the policy: `escalation_policy` in catalog/services/.',
    ];
    return { text, next };
  },
};

/** Two schedules at most; PagerDuty would page the same person again if it has only one. */
function chooseTargets({ repo, owner }: Ground): string[] {
  const schedules = schedulesOf(repo, owner).slice(0, 2);
  const manager = repo.teams.get(owner)?.value.manager;
  return [
    ...(schedules.length > 0 ? schedules : [`${owner}-primary`]).map(id => `schedules/${id}`),
    ...reachable(repo, manager === undefined ? [] : [manager]).map(id => `people/${id}`),
  ];
}
