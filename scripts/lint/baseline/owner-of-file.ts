import type { OpsRepo } from '../../../model/ops-repo.ts';
import type { CodeOwnersFile } from '../owner/code-owners-file.ts';

/** Who answers for a file: what it says itself, the owner of the service that its folder names, or CODEOWNERS. */
export function ownerOfFile(repo: OpsRepo, codeOwners: CodeOwnersFile | undefined): (file: string) => string {
  const written = new Map(
    [
      ...repo.services.values(),
      ...repo.schedules.values(),
      ...repo.escalationPolicies.values(),
      ...repo.events.values(),
      ...repo.runbooks.values(),
    ].flatMap(({ file, value }) => (value.owner === undefined ? [] : [[file, value.owner] as const])),
  );
  return file =>
    written.get(file) ?? serviceOwner(repo, file) ?? (codeOwners?.lineFor(file)?.owners.join(' ') || 'nobody');
}

/** alerts/<service>/… and runbooks/<service>/…: the service itself may be in a folder. */
function serviceOwner({ services }: OpsRepo, file: string): string | undefined {
  const [top, ...folders] = file.split('/').slice(0, -1);
  return top === 'alerts' || top === 'runbooks' ? services.get(folders.join('/'))?.value.owner : undefined;
}
