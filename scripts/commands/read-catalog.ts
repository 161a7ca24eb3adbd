import { loadOpsRepo } from '../../model/load.ts';
import type { OpsRepo } from '../../model/ops-repo.ts';
import { findingLine } from '../../model/source/finding.ts';
import { plural } from '../render/plural.ts';
import { printable } from '../render/printable.ts';
import type { World } from './command.ts';

/** Errors that are told; whoever wants them all asks `check`. */
const mostTold = 5;

/** What the catalog alone says; undefined when it has errors, which are told: nobody knows what a broken one means. */
export function readCatalog(world: World): OpsRepo | undefined {
  const { files, findings } = world.read({ folders: ['catalog'] });
  const loaded = loadOpsRepo(files, findings);
  const errors = loaded.findings.filter(({ level }) => level === 'error');
  if (errors.length === 0) return loaded.repo;
  for (const error of errors.slice(0, mostTold)) world.note(printable(findingLine(error)));
  world.note(
    `${plural(errors.length, 'error')} in the catalog: mend them first; \`watchbill check\` shows them in context.`,
  );
  return undefined;
}
