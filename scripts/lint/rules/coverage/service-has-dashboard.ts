import type { Rule } from '../../rule.ts';

/** Whoever is woken for an important service sees first how it is. Where no service has one, they are kept elsewhere. */
export const serviceHasDashboard: Rule = {
  id: 'coverage/service-has-dashboard',
  summary: 'A service of tier 0 or 1 links its dashboard, once any service does.',
  level: 'warning',
  why: 'The first minutes of an outage go by with looking for a graph.',
  fix: 'Write its address in `links.dashboard`.',
  *check({ services }) {
    const all = Array.from(services.values());
    if (!all.some(({ value }) => value.links.dashboard)) return;
    for (const { id, value, at } of all) {
      if (value.external || value.tier > 1 || value.links.dashboard) continue;
      yield {
        message: `Missing dashboard for service \`${id}\` of tier ${value.tier}, expected \`links.dashboard\``,
        at: at('links'),
      };
    }
  },
};
