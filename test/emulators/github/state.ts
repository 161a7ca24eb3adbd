/** What the emulated GitHub knows. Keys of names are in lower case, since GitHub takes names in any case. */
export type State = {
  readonly organization: { readonly id: number; readonly login: string; readonly createdAt: string };
  readonly plan: Plan;
  readonly users: Map<string, User>;
  readonly members: Map<string, OrgMember>;
  readonly teams: Map<number, Team>;
  readonly repositories: Map<string, Repository>;
  readonly properties: Map<string, Property>;
  /** The last id that was given to anything. */
  lastId: number;
};

/** What is paid for: rulesets on private repositories need `team`, reviewers on their environments `enterprise`. */
export type Plan = 'free' | 'team' | 'enterprise';

export type User = { readonly id: number; readonly login: string };

/** Somebody who was invited and has not yet accepted is `pending`. */
export type OrgMember = { readonly user: User; role: 'admin' | 'member'; state: 'active' | 'pending' };

export type TeamRole = 'maintainer' | 'member';

export type Team = {
  readonly id: number;
  name: string;
  slug: string;
  description: string | null;
  privacy: 'closed' | 'secret';
  notifications: 'notifications_disabled' | 'notifications_enabled';
  parent: number | undefined;
  readonly members: Map<string, TeamRole>;
  readonly repositories: Map<string, Permission>;
  readonly createdAt: string;
  updatedAt: string;
};

export const permissions = ['pull', 'triage', 'push', 'maintain', 'admin'] as const;
export type Permission = (typeof permissions)[number];

export type Repository = {
  readonly id: number;
  readonly name: string;
  readonly private: boolean;
  archived: boolean;
  readonly defaultBranch: string;
  readonly description: string | null;
  readonly createdAt: string;
  readonly labels: Map<string, Label>;
  readonly rulesets: Map<number, Ruleset>;
  readonly environments: Map<string, Environment>;
  readonly autolinks: Map<number, Autolink>;
  readonly branches: Map<string, string>;
  readonly properties: Map<string, PropertyValue>;
  readonly issues: Map<number, Issue>;
  readonly files: Map<string, string>;
};

export type Label = { readonly id: number; name: string; color: string; description: string | null };

export type Ruleset = {
  readonly id: number;
  name: string;
  target: 'branch' | 'push' | 'tag';
  enforcement: 'active' | 'disabled' | 'evaluate';
  bypassActors: readonly BypassActor[];
  refs: { readonly include: readonly string[]; readonly exclude: readonly string[] } | undefined;
  rules: readonly { readonly type: string; readonly parameters?: unknown }[];
  readonly createdAt: string;
  updatedAt: string;
};

export type BypassActor = { readonly id: number | null; readonly type: string; readonly mode: string };

export type Environment = {
  readonly id: number;
  readonly name: string;
  waitMinutes: number;
  reviewers: readonly Reviewer[];
  preventSelfReview: boolean;
  adminsBypass: boolean;
  branches: 'all' | 'custom' | 'protected';
  readonly policies: Map<number, BranchPolicy>;
  readonly createdAt: string;
  updatedAt: string;
};

export type Reviewer = { readonly type: 'Team' | 'User'; readonly id: number };
export type BranchPolicy = { readonly id: number; name: string; readonly type: 'branch' | 'tag' };

export type Autolink = {
  readonly id: number;
  readonly prefix: string;
  readonly template: string;
  readonly alphanumeric: boolean;
};

export type PropertyValue = string | readonly string[];
export type Property = {
  readonly name: string;
  readonly type: 'multi_select' | 'single_select' | 'string' | 'true_false' | 'url';
  readonly required: boolean;
  readonly default: PropertyValue | null;
  readonly description: string | null;
  readonly allowed: readonly string[] | null;
};

export type Issue = {
  readonly id: number;
  readonly number: number;
  title: string;
  body: string | null;
  state: 'closed' | 'open';
  reason: string | null;
  labels: readonly string[];
  assignees: readonly string[];
  readonly comments: Map<number, Comment>;
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
};

export type Comment = { readonly id: number; body: string; readonly createdAt: string; updatedAt: string };
