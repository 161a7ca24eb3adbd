import type { TeamFile } from './file-types.ts';

export const repositoryPermissions = ['pull', 'triage', 'push', 'maintain', 'admin'] as const;
export type RepositoryPermission = (typeof repositoryPermissions)[number];

/** The people who own services. */
export type Team = {
  readonly name: string;
  /** The one canonical short name, e.g. `PAY`. */
  readonly acronym: string;
  /** A person's id; not necessarily among the members. */
  readonly manager: string;
  readonly members: readonly string[];
  readonly chat: string | undefined;
  /** GitHub repository (of the organization) → the team's permission on it. */
  readonly repositories: Readonly<Record<string, RepositoryPermission>>;
  readonly github: {
    readonly slug: string;
    /** False for teams that an identity provider fills: neither they nor their members are deployed. */
    readonly managed: boolean;
  };
};

export const understandTeam = (file: TeamFile, id: string): Team => ({
  name: file.name,
  acronym: file.acronym,
  manager: file.manager,
  members: file.members,
  chat: file.chat,
  repositories: file.repositories ?? {},
  github: { slug: file.github?.slug ?? id.replaceAll('/', '-'), managed: file.github?.managed ?? true },
});
