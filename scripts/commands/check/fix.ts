import { maskIn } from '../../../model/source/secrets/mask.ts';
import { mend } from '../../lint/fixes/mend.ts';
import { plural } from '../../render/plural.ts';
import type { World } from '../command.ts';
import type { Report } from './report.ts';

/** Mends what is safe in the files, or prints it as a patch. What is left to say, and whether there was a patch. */
export async function fix(
  world: World,
  reportOf: (changed: ReadonlyMap<string, string>) => Promise<Report>,
  dryRun: boolean,
): Promise<{ readonly report: Report; readonly patched: boolean; readonly texts: ReadonlyMap<string, string> }> {
  const { report, mended, texts } = await mend(reportOf, world.file);
  const sizes = `${plural(mended, 'finding')} in ${plural(texts.size, 'file')}`;
  if (!dryRun) {
    for (const [file, text] of texts) world.save(`${world.root}/${file}`, text);
    world.note(mended > 0 ? `Mended ${sizes}` : 'Nothing to mend');
    return { report, patched: false, texts };
  }
  const { patchOf } = await import('../../lint/fixes/patch.ts');
  const patch = patchOf(texts, world.file, world.prefix);
  if (patch !== '') world.print(maskIn(patch, textsAround(texts, world)));
  world.note(mended > 0 ? `Would mend ${sizes}` : 'Nothing to mend');
  return { report, patched: patch !== '', texts };
}

/** Both texts of each file: what mends a line may also make a secret of it, or hide that it is one. */
const textsAround = (texts: ReadonlyMap<string, string>, { file }: Pick<World, 'file'>): string[] =>
  Array.from(texts).flatMap(([path, text]) => [file(path) ?? '', text]);
