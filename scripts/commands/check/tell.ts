import type { Reading } from '../../../model/read.ts';
import { masked } from '../../../model/source/secrets/mask.ts';
import { identityOf } from '../../lint/baseline/identity.ts';
import { withSuggestions } from '../../lint/extract/spelling/suggest.ts';
import { isAsGraveAs } from '../../lint/formats/format.ts';
import { plural } from '../../render/plural.ts';
import { type Exit, exit, type World } from '../command.ts';
import { printFormats } from '../formats.ts';
import { inventory } from '../inventory.ts';
import { version } from '../version.ts';
import type { Report } from './report.ts';
import type { Session } from './session.ts';
import { summary } from './summary.ts';

/** Prints a report on what was read: findings as they were asked for, and a last line for people. */
export async function tell({ world, options, chosen }: Session, report: Report, { files }: Reading): Promise<Exit> {
  const { targets, failOn, level, globs, changed, paths } = options;
  const { judgement, whereabouts, baseline } = report;
  const { shown = [], notShown = [] } = Object.groupBy(report.findings, finding =>
    isAsGraveAs(level, finding) ? 'shown' : 'notShown',
  );
  const setAside = report.setAside.filter(({ finding }) => isAsGraveAs(level, finding));
  const result = {
    findings: await withSuggestions(shown),
    notShown,
    setAside,
    hasBaseline: baseline !== undefined,
    identify: (finding: (typeof shown)[number]) => Object.values(identityOf(finding, whereabouts)),
    files: files.size,
    rules: chosen.all,
    failOn,
    version,
    colour: world.terminal.colour,
    width: world.terminal.width,
    source: masked(path => files.get(path) ?? world.file(path)),
  };
  await printFormats(targets, result, world);
  if (globs) noteSilence(world, judgement.silent.filter(({ needs }) => needs).length);
  const isPart = paths.length > 0 || chosen.isPart || changed !== false;
  const counts = isPart ? '' : inventory(judgement.repo);
  world.note(summary({ findings: shown, notShown, level, setAside, files: files.size, counts, isPart }, world));
  return report.findings.some(finding => isAsGraveAs(failOn, finding)) ? exit.found : exit.ok;
}

function noteSilence({ note }: World, count: number): void {
  if (count > 0) note(`There is no catalog here: ${plural(count, 'rule')} that need one stood aside`);
}
