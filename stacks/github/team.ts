import type { DataGithubTeamConfig } from '@cdktf/provider-github/lib/data-github-team/index.js';
import type { TeamConfig } from '@cdktf/provider-github/lib/team/index.js';
import type { Team } from '../../model/team.ts';
import { literal } from '../terraform/literal.ts';

/** A team. GitHub makes the slug from the name, so the slug is the name, and the description tells the name. */
export const teamConfig = ({ name, acronym, github }: Team): TeamConfig => ({
  name: github.slug,
  description: literal(`${name} (${acronym})`),
  // By default nobody outside the team would see it, and nobody could mention it.
  privacy: 'closed',
});

/** A team that an identity provider fills. */
export const teamLookup = ({ github: { slug } }: Team): DataGithubTeamConfig => ({ slug });
