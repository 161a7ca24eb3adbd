import type { Entry } from '../../../../model/entry.ts';
import type { Runbook } from '../../../../model/runbook.ts';
import { startOf } from '../../../../model/source/span.ts';
import { levelByTier } from '../../level-by-tier.ts';
import { codeOwnersIn } from '../../owner/code-owners-file.ts';
import type { Rule } from '../../rule.ts';

/** A runbook that is nobody's is mended by nobody. */
export const ownerIsPresent: Rule = {
  id: 'owner/is-present',
  summary: 'A runbook has an owner: by itself, by its service, or by CODEOWNERS.',
  level: 'warning',
  why: 'Nobody is asked to review it, and whoever finds a fault knows nobody to tell.',
  fix: 'Write `owner` into the front matter, name a service that has one, or add the folder to CODEOWNERS.',
  uses: ['texts', 'paths'],
  *check(repo, { texts = new Map(), paths = new Set() }) {
    const codeOwners = codeOwnersIn(texts);
    const isOwned = ({ value: { owner, service = '' }, file }: Entry<Runbook>) =>
      owner !== undefined ||
      // What is not in the catalog is told by another finding.
      (service !== '' && repo.services.size > 0) ||
      (codeOwners?.lineFor(file)?.owners.length ?? 0) > 0 ||
      foldersOf(file).some(folder => paths.has(`${folder}OWNERS`));
    const orphans = Array.from(repo.runbooks.values()).filter(runbook => !isOwned(runbook));
    for (const [folder, [first, ...others]] of Map.groupBy(orphans, ({ file }) => foldersOf(file)[0] ?? '')) {
      if (!first) continue;
      yield {
        message: `Missing owner for ${others.length === 0 ? `\`${first.file}\`` : `${others.length + 1} runbooks in \`${folder}\``}, expected \`owner\` in the front matter or a line of CODEOWNERS`,
        at: startOf(first.file),
        level: levelByTier(repo, first.value.service),
        key: `owner of ${folder}`,
      };
    }
  },
};

/** The folders that a file is in, the nearest first and the root last: `a/b/`, `a/`, ``. */
function foldersOf(file: string): string[] {
  const names = file.split('/').slice(0, -1);
  return [...names.map((_, index) => `${names.slice(0, names.length - index).join('/')}/`), ''];
}
