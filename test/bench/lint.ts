import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { now } from './generate-organization.ts';
import { findRivals, installRivals, type Rival } from './lint-rivals.ts';
import { folder, type Measure, measure, type Subject, sideBySide } from './measure.ts';
import { plan } from './organization/plan.ts';
import { runbookFiles } from './organization/runbooks.ts';
import type { Row } from './table.ts';

const entry = resolve(import.meta.dirname, '../../scripts/watchbill.mjs');

const most = { cold: 0.5, unchanged: 2_000, changed: 1_000, megabytes: 600 };
const inTheAim = ['markdownlint-cli2', 'remark-cli'];

/** Watchbill over a folder of runbooks, no two alike, beside the linters that people use today. */
export async function lint(runbooks: number, note: (text: string) => void): Promise<Row[]> {
  const { root, files } = runbookFolder(runbooks);
  const { present, absent } = findRivals();
  if (absent.length > 0) note(`lint: not compared with ${absent.join(', ')}: \`${installRivals}\` installs them`);
  const args = [entry, 'check', '--root', root, '--runbooks', 'runbooks/**/*.md', '--now', now];
  const ours: Subject = { args, cwd: root, mayFind: true };
  const forget = () => rmSync(join(root, '.cache'), { recursive: true, force: true });
  const times = runbooks <= 1_000 ? 3 : 1;

  const subjects = [{ ...ours, prepare: forget }, ...present.map(({ subject }) => subject(root))];
  const [cold, ...theirs] = await sideBySide(subjects, times);
  await measure(ours);
  const edit = () => files.slice(0, 20).forEach(file => void appendFileSync(file, '\nOne more line.\n'));
  const [unchanged, changed] = await sideBySide([ours, { ...ours, prepare: edit }], times);
  if (!cold || !unchanged || !changed) return [];
  if (cold.peakMegabytes > most.megabytes)
    note(`missed: lint of ${runbooks} takes ${cold.peakMegabytes.toFixed(0)} MB, aimed at ${most.megabytes} MB`);
  const row = (what: string, ours: Measure, floor: Measure, aim?: number): Row[] => [
    { what, services: runbooks, ours, floor, aim },
  ];
  return [
    ...present.flatMap(({ name }, index) => row(`/ ${name}`.slice(0, 16), cold, theirs[index] ?? cold)),
    ...bothOf(present, theirs).flatMap(sum => row('/ first two', cold, sum, most.cold)),
    ...row('unchanged / 2 s', unchanged, budget(most.unchanged), 1),
    ...row('20 new / +1 s', changed, budget(unchanged.milliseconds + most.changed), 1),
  ];
}

/** One after the other, as people run them. */
function bothOf(present: readonly Rival[], measures: readonly Measure[]): Measure[] {
  const both = measures.filter((_, index) => inTheAim.includes(present[index]?.name ?? ''));
  if (both.length < inTheAim.length) return [];
  const milliseconds = both.reduce((sum, each) => sum + each.milliseconds, 0);
  return [{ milliseconds, peakMegabytes: Math.max(...both.map(({ peakMegabytes }) => peakMegabytes)) }];
}

/** A time to stay within stands in the place of a floor. */
const budget = (milliseconds: number): Measure => ({ milliseconds, peakMegabytes: most.megabytes });

function runbookFolder(count: number): { readonly root: string; readonly files: readonly string[] } {
  const root = join(folder, `runbooks-${count}`);
  const files: string[] = [];
  // 80 of 100 services have a runbook, and one of 20 is YAML.
  for (const [path, text] of runbookFiles(plan(Math.ceil(count * 1.4), 1))) {
    if (!path.endsWith('.md') || files.length === count) continue;
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    files.push(file);
  }
  return { root, files };
}
