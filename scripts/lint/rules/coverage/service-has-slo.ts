import { serviceOf } from '../../../../model/alert.ts';
import type { Rule } from '../../rule.ts';

/** What an important service promises is written down. Where there is no SLO at all, nobody has begun to. */
export const serviceHasSlo: Rule = {
  id: 'coverage/service-has-slo',
  summary: 'A service of tier 0 or 1 has an SLO, once any service does.',
  level: 'warning',
  why: 'Nobody can say whether it is good enough, and its alerts are guesses.',
  fix: 'Run `watchbill new slo <service>/<name>`.',
  needs: ['slo'],
  *check({ services, slos }) {
    if (slos.size === 0) return;
    const promised = new Set(Array.from(slos.keys(), serviceOf));
    for (const { id, value, at } of services.values()) {
      if (value.external || value.tier > 1 || promised.has(id)) continue;
      yield {
        message: `Missing SLO for service \`${id}\` of tier ${value.tier}, expected one in \`alerts/${id}/\``,
        at: at('tier'),
      };
    }
  },
};
