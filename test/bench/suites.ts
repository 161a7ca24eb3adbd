import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { apply } from './apply.ts';
import { generateOrganization, now } from './generate-organization.ts';
import { lint } from './lint.ts';
import { folder, measure, type Subject, sideBySide } from './measure.ts';
import { plainProgram } from './plain-program.ts';
import type { Row } from './table.ts';

/** Measures one thing, at a size where size matters. Notes say what makes a comparison worth less. */
export type Suite = {
  readonly bySize: boolean;
  /** Where others than the usual ones tell more. */
  readonly sizes?: readonly number[];
  /** Only run when it is named: it takes minutes, or programs that few machines have. */
  readonly onDemand?: boolean;
  readonly run: (services: number, note: (text: string) => void) => Promise<Row[]>;
};

const project = resolve(import.meta.dirname, '../..');
const entry = join(project, 'scripts/watchbill.mjs');
const bench = (file: string): string => join(import.meta.dirname, file);

/** Aims hold at this size. */
const aimedAt = 1_000;
const aims = { check: 1.5, synth: 1.25, startUp: 1.5 };
const repetitions = (services: number): number => (services <= 1_000 ? 9 : 3);

async function check(services: number): Promise<Row[]> {
  const root = organization(services);
  const ours = { args: [entry, 'check', '--root', root, '--now', now], cwd: root };
  const floor = { args: [bench('check-floor.ts'), root], cwd: root };
  return compare({ check: ours }, floor, services, aims.check);
}

async function synth(services: number, note: (text: string) => void): Promise<Row[]> {
  const root = organization(services);
  const app = { args: ['--max-semi-space-size=32', join(project, 'stacks/main.ts')], cwd: root };
  const command = { args: [entry, 'synth', '--root', root, '--now', now], cwd: root };
  const [plainFile, plainOutput] = [join(folder, `plain-${services}.json`), join(folder, `plain-${services}`)];
  const floor = { args: [bench('synth-floor.ts'), plainFile, plainOutput], cwd: root };
  await measure(app);
  const output = join(root, 'cdktf.out');
  writeFileSync(plainFile, JSON.stringify(plainProgram(output, stackNames)));
  const rows = await compare({ 'synth, app': app, 'synth, command': command }, floor, services, aims.synth);
  for (const name of stackNames) {
    if (!isDeepStrictEqual(synthesized(output, name), synthesized(plainOutput, name)))
      note(`The floor of synth made another ${name} stack of ${services} services: compare ours with care.`);
  }
  return rows;
}

const stackNames = ['pagerduty', 'github'];
const synthesized = (output: string, stack: string): unknown =>
  JSON.parse(readFileSync(join(output, 'stacks', stack, 'cdk.tf.json'), 'utf8'));

async function startUp(): Promise<Row[]> {
  const subjects: readonly Subject[] = [
    { args: [entry, '--help'], cwd: folder },
    { args: ['-e', '0'], cwd: folder },
  ];
  const [ours, floor] = await sideBySide(subjects, 60, { peaks: false });
  const [oursPeak, floorPeak] = await sideBySide(subjects, 5);
  if (!ours || !floor || !oursPeak || !floorPeak) return [];
  return [
    {
      what: '--help beside node -e 0',
      services: 0,
      ours: { ...oursPeak, milliseconds: ours.milliseconds },
      floor: { ...floorPeak, milliseconds: floor.milliseconds },
      aim: aims.startUp,
    },
  ];
}

/** By name, in the order in which they run. */
export const suites: ReadonlyMap<string, Suite> = new Map([
  ['start-up', { bySize: false, run: startUp }],
  ['check', { bySize: true, run: check }],
  ['synth', { bySize: true, run: synth }],
  ['apply', { bySize: true, onDemand: true, run: apply }],
  ['lint', { bySize: true, sizes: [1_000, 10_000], run: lint }],
]);

async function compare(
  ours: Readonly<Record<string, Subject>>,
  floor: Subject,
  services: number,
  aim: number,
): Promise<Row[]> {
  const subjects = [...Object.values(ours), floor];
  // Once for the caches of code and disk, and not counted.
  for (const subject of subjects) await measure(subject);
  const measures = await sideBySide(subjects, repetitions(services));
  const least = measures.at(-1);
  return Object.keys(ours).flatMap((what, index) => {
    const measured = measures[index];
    if (!measured || !least) return [];
    return [{ what, services, ours: measured, floor: least, aim: services === aimedAt ? aim : undefined }];
  });
}

const written = new Map<number, string>();

/** The folder of a generated organization, written when it is first asked for. */
function organization(services: number): string {
  const known = written.get(services);
  if (known !== undefined) return known;
  const root = join(folder, `organization-${services}`);
  for (const [path, text] of generateOrganization(services)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  written.set(services, root);
  return root;
}
