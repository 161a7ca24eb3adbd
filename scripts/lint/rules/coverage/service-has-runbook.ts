import { levelByTier } from '../../level-by-tier.ts';
import type { Rule } from '../../rule.ts';

/** For what matters somebody has written down what to do. Where there is no runbook at all, they are kept elsewhere. */
export const serviceHasRunbook: Rule = {
  id: 'coverage/service-has-runbook',
  summary: 'A service of tier 0, 1 or 2 has a runbook, once any service does.',
  level: 'warning',
  why: 'Whoever is woken begins from nothing.',
  fix: 'Run `watchbill new runbook <service>/<AlertName>`.',
  needs: ['runbook', 'yaml-runbook'],
  *check(repo) {
    if (repo.runbooks.size === 0) return;
    const covered = new Set(Array.from(repo.runbooks.values(), ({ value }) => value.service));
    for (const { id, value, at } of repo.services.values()) {
      if (value.external || value.tier > 2 || covered.has(id)) continue;
      yield {
        message: `Missing runbook for service \`${id}\` of tier ${value.tier}, expected one in \`runbooks/${id}/\``,
        at: at('tier'),
        level: levelByTier(repo, id),
      };
    }
  },
};
