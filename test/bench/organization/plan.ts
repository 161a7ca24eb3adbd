import { pascal, personName, serviceName, teamName } from './names.ts';
import { type Random, randomFor } from './random.ts';

/** Who and what there is, and how it hangs together; the texts follow from it. */
export type Plan = {
  readonly seed: number;
  readonly teams: readonly PlannedTeam[];
  readonly services: readonly PlannedService[];
};

export type PlannedPerson = { readonly id: string; readonly name: string };

export type PlannedTeam = {
  readonly id: string;
  readonly name: string;
  readonly acronym: string;
  /** The last one manages the team and is on no schedule. */
  readonly members: readonly PlannedPerson[];
  readonly schedules: readonly string[];
  readonly policies: readonly string[];
};

export type PlannedService = {
  readonly id: string;
  readonly name: string;
  readonly tier: number;
  readonly external: boolean;
  readonly team: PlannedTeam;
  readonly policy: string;
  readonly dependsOn: readonly string[];
  readonly slo: string | undefined;
  readonly rules: string | undefined;
  readonly event: string | undefined;
  /** The alert that has a runbook. */
  readonly runbook: string | undefined;
  readonly postmortem: boolean;
};

/** Per 100 services: 150 people, 12 teams, 40 schedules, 25 policies, 60 SLOs, 20 rule files, 5 events, 80 runbooks. */
export function plan(services: number, seed: number): Plan {
  const teams = planTeams(services);
  const planned: PlannedService[] = [];
  for (let index = 0; index < services; index += 1) {
    const random = randomFor(seed, `service ${index}`);
    planned.push(planService(index, services, teams, dependencies(planned, random)));
  }
  return { seed, teams, services: planned };
}

function planTeams(services: number): PlannedTeam[] {
  const teams = Math.max(1, Math.round(services * 0.12));
  const people = dealt(Math.max(teams * 12, Math.round(services * 1.5)), teams);
  const schedules = dealt(Math.max(teams * 3, Math.round(services * 0.4)), teams);
  const policies = dealt(Math.max(teams * 2, Math.round(services * 0.25)), teams);
  const scheduleNames = ['primary', 'secondary', 'support', 'data'];
  const policyNames = ['urgent', 'ordinary', 'support'];
  return Array.from({ length: teams }, (_, index) => {
    const team = teamName(index);
    return {
      ...team,
      members: people[index]?.map(personName) ?? [],
      schedules: schedules[index]?.map((_, place) => `${team.id}-${scheduleNames[place] ?? place}`) ?? [],
      policies: policies[index]?.map((_, place) => `${team.id}-${policyNames[place] ?? place}`) ?? [],
    };
  });
}

/** 0, 1, 2 … dealt out like cards. */
const dealt = (count: number, hands: number): number[][] =>
  Array.from({ length: hands }, (_, hand) =>
    Array.from({ length: Math.ceil((count - hand) / hands) }, (_, round) => hand + round * hands),
  );

/** Tiers grow with the index, and a service depends only on earlier ones: no cycles, nothing on a less important one. */
const tierAt = (share: number): number => [0.02, 0.12, 0.4, 0.75].filter(limit => share >= limit).length;

function planService(
  index: number,
  services: number,
  teams: readonly PlannedTeam[],
  dependsOn: readonly string[],
): PlannedService {
  const { id, name } = serviceName(index);
  const round = Math.floor(index / teams.length);
  // Shifted by one in each round: else all services of a team would have the same index by 50, and so be external.
  const team = teams[(index + round) % teams.length];
  if (!team) throw new Error('Bug: there is always a team');
  const slo = index % 5 < 3 ? `${pascal(id)}ErrorBudgetBurn` : undefined;
  const rules = index % 5 === 3 ? `${pascal(id)}Unreachable` : undefined;
  const event = index % 20 === 4 ? `${pascal(id)}Stuck` : undefined;
  const external = index % 50 === 9;
  return {
    id,
    name,
    tier: tierAt(index / services),
    external,
    team,
    policy: team.policies[round % team.policies.length] ?? '',
    dependsOn: external ? [] : dependsOn,
    slo,
    rules,
    event,
    // A quarter of the rule files holds nothing that pages.
    runbook: slo ?? event ?? (index % 20 === 3 ? undefined : rules),
    postmortem: index % 25 === 0,
  };
}

function dependencies(earlier: readonly PlannedService[], random: Random): string[] {
  if (earlier.length === 0) return [];
  return Array.from(new Set(Array.from({ length: random.integer(0, 4) }, () => random.pick(earlier).id)));
}
