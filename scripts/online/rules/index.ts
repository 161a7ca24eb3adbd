import type { OnlineRule } from '../online-rule.ts';
import { emailExists } from './email-exists.ts';
import { githubAccountExists } from './github-account-exists.ts';
import { githubAccountIsMember } from './github-account-is-member.ts';
import { onCallIsNoStakeholder } from './on-call-is-no-stakeholder.ts';
import { ownersAreNamed } from './owners-are-named.ts';
import { priorityExists } from './priority-exists.ts';
import { repositoryExists } from './repository-exists.ts';
import { scheduleNameIsUnique } from './schedule-name-is-unique.ts';
import { teamExists } from './team-exists.ts';

/** Everything that `watchbill check --online` asks, in the order of README.md. */
export const onlineRules: readonly OnlineRule[] = [
  emailExists,
  githubAccountExists,
  githubAccountIsMember,
  onCallIsNoStakeholder,
  ownersAreNamed,
  priorityExists,
  repositoryExists,
  scheduleNameIsUnique,
  teamExists,
];
