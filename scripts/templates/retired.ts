import type { Template } from './template.ts';

/** What may be deleted in PagerDuty: nothing yet. */
export const retired: Template = {
  kind: 'retired',
  example: undefined,
  owned: false,
  fileOf: () => 'catalog/retired.yaml',
  write({ today }) {
    const text = `# What was removed on purpose. Deleting a file is not enough: a deployment that deletes a service, schedule, policy,
# team or managed person that is not listed here is refused. One line each:
[
  # { id: services/old-shop, reason: Replaced by the new shop, since: ${today} },
]
`;
    return { text, next: ['Delete the file of a thing, and name it here, in the same pull request.'] };
  },
};
