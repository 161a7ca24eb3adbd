import type { OpsRepo } from '../../../../model/ops-repo.ts';
import type { Span } from '../../../../model/source/span.ts';
import { type PlacedAlert, placedAlerts } from '../../alert/placed-alert.ts';
import { ownedPapers } from '../../owner/owned-things.ts';
import type { Rule } from '../../rule.ts';

/** Whoever answers for a service answers for its papers. */
export const ownerMatchesService: Rule = {
  id: 'owner/matches-service',
  summary: 'The owner of a runbook or alert is the team that owns its service.',
  level: 'warning',
  why: 'After the service moved to another team, reviews and questions still go to the old one.',
  fix: 'Name the team that owns the service, or leave it out where it may be.',
  *check(repo) {
    for (const { what, given, service, at, isReference } of claims(repo)) {
      const owner = repo.services.get(service ?? '')?.value.owner;
      if (given === undefined || owner === undefined || given.includes('{{') || isTeam(repo, owner, given)) continue;
      // A team that is not in the catalog is told by another finding, but for labels, which nobody else looks at.
      if (!repo.teams.has(owner) || (isReference && !repo.teams.has(given))) continue;
      yield {
        message: `Unexpected owner \`${given}\` of ${what}, expected \`${owner}\`, which owns service \`${service}\``,
        at: at(),
      };
    }
  },
};

type Claim = {
  readonly what: string;
  readonly given: string | undefined;
  readonly service: string | undefined;
  readonly at: () => Span;
  /** Whether it has to be a team of the catalog. */
  readonly isReference: boolean;
};

const claims = (repo: OpsRepo): Claim[] => [
  ...ownedPapers(repo).map(({ what, owner, service, at }) => ({
    what,
    given: owner,
    service,
    at: () => at('owner'),
    isReference: true,
  })),
  ...placedAlerts(repo).flatMap(claimsOf),
];

/** What an alert says of its team, in labels and texts. */
function claimsOf({ name, service, labels, texts, atLabel, at, written }: PlacedAlert): Claim[] {
  const isReference = written.form === 'event';
  const what = `alert \`${name}\``;
  return ['team', 'owner'].flatMap(key => [
    { what, given: labels[key], service, at: () => atLabel(key), isReference },
    { what, given: texts[key], service, at: () => at(key), isReference },
  ]);
}

/** In labels people also write a team's name or acronym. */
function isTeam({ teams }: OpsRepo, owner: string, given: string): boolean {
  const team = teams.get(owner)?.value;
  const names = [owner, team?.name, team?.acronym, team?.github.slug, team?.chat];
  return names.some(name => name?.toLowerCase() === given.trim().toLowerCase());
}
