import type { Temporal } from 'temporal-polyfill';
import type { OpsRepo } from '../../model/ops-repo.ts';
import type { Finding, Level } from '../../model/source/finding.ts';
import type { GitHubQuestions, PagerDutyQuestions } from './questions.ts';

/** What a rule says. Who said it, and how bad that is, is added where rules are run. */
export type Problem = Pick<Finding, 'message' | 'at'> & Partial<Pick<Finding, 'hint' | 'related'>>;

type Told = {
  /** The file's name: `online/email-exists`. */
  readonly id: string;
  /** One line, what holds: this rule's row in README.md. */
  readonly summary: string;
  readonly level: Level;
  /** One sentence: what happens otherwise. */
  readonly why: string;
  /** One sentence: the way out. */
  readonly fix: string;
};

/** What the rules may know besides the repository. */
export type Context = { readonly now: Temporal.Instant };

/** One comparison of the files with what PagerDuty has. It only asks, and asks only what it needs. */
export type PagerDutyRule = Told & {
  readonly service: 'pagerduty';
  check(repo: OpsRepo, ask: PagerDutyQuestions, context: Context): Promise<readonly Problem[]>;
};

/** The same with GitHub. */
export type GitHubRule = Told & {
  readonly service: 'github';
  check(repo: OpsRepo, ask: GitHubQuestions): Promise<readonly Problem[]>;
};

export type OnlineRule = PagerDutyRule | GitHubRule;
