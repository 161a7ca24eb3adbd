import { serviceOf } from '../../../model/alert.ts';
import type { OpsRepo } from '../../../model/ops-repo.ts';

/** Who owns each file: what it says itself, or its service. Postmortems are everybody's who was there. */
export function fileOwners(repo: OpsRepo): ReadonlyMap<string, string> {
  const { services, schedules, escalationPolicies, runbooks, slos, ruleFiles, events } = repo;
  const ownerOf = (service = '') => services.get(service)?.value.owner;
  const owned = [
    ...[...services.values(), ...schedules.values(), ...escalationPolicies.values()].map(
      ({ file, value }) => [file, value.owner] as const,
    ),
    ...Array.from(runbooks.values(), ({ file, value }) => [file, value.owner ?? ownerOf(value.service)] as const),
    ...[...slos.values(), ...ruleFiles.values()].map(({ id, file }) => [file, ownerOf(serviceOf(id))] as const),
    ...Array.from(events.values(), ({ file, value }) => [file, value.owner] as const),
  ];
  return new Map(owned.flatMap(([file, owner]) => (owner === undefined ? [] : [[file, owner] as const])));
}
