import { didYouMean } from '../../../model/did-you-mean.ts';
import type { GitHubRule } from '../online-rule.ts';

/** Teams that an identity provider fills are named, and never created. */
export const teamExists: GitHubRule = {
  id: 'online/team-exists',
  service: 'github',
  summary: 'A team with `managed: false` exists on GitHub under its slug.',
  level: 'error',
  why: 'Its permissions fail in the middle of an apply, and CODEOWNERS names nobody.',
  fix: 'Write `github.slug` as the address of the team on GitHub has it, or have the team made there.',
  async check({ teams }, ask) {
    const named = Array.from(teams.values()).filter(({ value }) => !value.github.managed);
    if (named.length === 0) return [];
    const slugs = await ask.teams();
    return named.flatMap(({ value: { github }, at }) => {
      if (slugs.includes(github.slug.toLowerCase())) return [];
      const message = `Unexpected team \`${github.slug}\`, expected one of the organization on GitHub`;
      return [{ message, at: at('github', 'slug'), ...didYouMean(github.slug, slugs) }];
    });
  },
};
