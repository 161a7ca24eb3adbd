import { contactsIn } from '../../contacts.ts';
import type { Rule } from '../../rule.ts';

/** A policy that nothing uses is kept up to date for nothing. */
export const policyIsUsed: Rule = {
  id: 'catalog/policy-is-used',
  summary: 'An escalation policy is used by a service, a severity or a YAML runbook.',
  level: 'info',
  why: 'No incident ever follows it, and people maintain it all the same.',
  fix: 'Give it to a service, or delete it and name it in `catalog/retired.yaml`.',
  needs: ['service', 'severities', 'yaml-runbook'],
  *check(repo) {
    const services = Array.from(repo.services.values());
    const used = contactsIn(repo).union(new Set(services.map(({ value }) => policyReference(value.escalationPolicy))));
    for (const { id, at } of repo.escalationPolicies.values()) {
      if (used.has(policyReference(id))) continue;
      yield {
        message: `Unexpected escalation policy \`${id}\` that nothing uses, expected a service that has it`,
        at: at(),
        hint: 'give it to a service, or retire it in catalog/retired.yaml',
      };
    }
  },
};

const policyReference = (id = ''): string => `escalation-policies/${id}`;
