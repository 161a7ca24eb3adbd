import type { OpsRepo } from '../../../model/ops-repo.ts';
import type { CodeOwnersFile } from '../owner/code-owners-file.ts';
import { fileOwners } from '../owner/file-owners.ts';

/** Who answers for a file: its owner, that of the service which its folder names where it could not be read, or CODEOWNERS. */
export function ownerOfFile(repo: OpsRepo, codeOwners: CodeOwnersFile | undefined): (file: string) => string {
  const written = fileOwners(repo);
  return file =>
    written.get(file) ?? serviceOwner(repo, file) ?? (codeOwners?.lineFor(file)?.owners.join(' ') || 'nobody');
}

/** alerts/<service>/… and runbooks/<service>/…: the service itself may be in a folder. */
function serviceOwner({ services }: OpsRepo, file: string): string | undefined {
  const [top, ...folders] = file.split('/').slice(0, -1);
  return top === 'alerts' || top === 'runbooks' ? services.get(folders.join('/'))?.value.owner : undefined;
}
