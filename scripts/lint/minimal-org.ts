/** The smallest ops repository that pages somebody, for tests to override: one person, one team, one service. */
export const minimalOrg: Readonly<Record<string, string>> = {
  'catalog/organization.yaml': 'name: Small\n',
  'catalog/people/ada.yaml': 'name: Ada\nemail: ada@small.example\ntime_zone: Europe/London\n',
  'catalog/teams/shop.yaml': 'name: Shop\nacronym: SHOP\nmanager: ada\nmembers: [ada]\n',
  'catalog/schedules/shop.yaml': `name: Shop
owner: shop
time_zone: Europe/London
layers:
  - {name: Weekly, turn: weekly, handoff: monday 09:00, start: 2026-01-05, people: [ada]}
`,
  'catalog/escalation-policies/shop.yaml': `name: Shop
owner: shop
repeat: 2
rules:
  - {targets: [schedules/shop], escalate_after: 15m}
`,
  'catalog/services/shop.yaml': `code: SVC-SHOP
name: Shop
description: Sells.
owner: shop
tier: 2
escalation_policy: shop
`,
};

/** The file of somebody else, for tests that need more people than one. */
export const personFile = (id: string): string => `name: ${id}\nemail: ${id}@small.example\ntime_zone: Europe/London\n`;
