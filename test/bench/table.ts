import type { Measure } from './measure.ts';

/** One comparison: something of ours beside the least that it has to do. */
export type Row = {
  readonly what: string;
  /** 0 where size does not matter. */
  readonly services: number;
  readonly ours: Measure;
  readonly floor: Measure;
  /** The ratio aimed at, where there is one. */
  readonly aim: number | undefined;
};

const columns = [24, 9, 9, 7, 6, 10, 11];

/** Pads the first to the left, the others to the right: 76 columns in all. */
const line = (cells: readonly string[]): string =>
  cells
    .map((cell, index) => (index === 0 ? cell.padEnd(columns[index] ?? 0) : cell.padStart(columns[index] ?? 0)))
    .join('');

export const head = line(['', 'ours', 'floor', 'ratio', 'aim', 'peak, MB', "floor's"]);

/** A row of the table, at most 80 columns wide. */
export const rowText = ({ what, services, ours, floor, aim }: Row): string =>
  line([
    services === 0 ? what : `${what}${grouped(services).padStart(23 - what.length)}`,
    duration(ours.milliseconds),
    duration(floor.milliseconds),
    ratio(ours, floor).toFixed(2),
    aim?.toFixed(2) ?? '',
    ours.peakMegabytes.toFixed(0),
    floor.peakMegabytes.toFixed(0),
  ]);

const ratio = (ours: Measure, floor: Measure): number => ours.milliseconds / floor.milliseconds;

const duration = (milliseconds: number): string =>
  milliseconds < 100 ? `${milliseconds.toFixed(1)} ms` : `${(milliseconds / 1_000).toFixed(2)} s`;

export const grouped = (number: number): string => number.toLocaleString('en-US');

/** One line for each row that misses its aim. */
export const missedAims = (rows: readonly Row[]): string[] =>
  rows
    .filter(({ ours, floor, aim }) => aim !== undefined && ratio(ours, floor) > aim)
    .map(({ what, services, ours, floor, aim }) => {
      const where = services === 0 ? '' : ` at ${grouped(services)} services`;
      return `missed: ${what}${where} takes ${ratio(ours, floor).toFixed(2)} x its floor, aimed at ${aim}`;
    });

/** What one more service costs between each two sizes, for each thing that was measured at several. */
export function growth(rows: readonly Row[]): string[] {
  const sized = Map.groupBy(
    rows.filter(({ services }) => services > 0),
    ({ what }) => what,
  );
  return Array.from(sized).flatMap(([what, sizes]) => {
    const steps = sizes.slice(1).flatMap((row, index) => stepTo(row, sizes[index]));
    if (steps.length === 0) return [];
    const costs = steps.map(({ ours, floor, to }) => `${ours.toFixed(2)} ms (${floor.toFixed(2)}) to ${grouped(to)}`);
    return [`${what}, per service (floor): ${costs.join(', ')}${verdict(steps)}`];
  });
}

type Step = { readonly to: number; readonly ours: number; readonly floor: number };

function stepTo(row: Row, before: Row | undefined): Step[] {
  if (!before) return [];
  const cost = (of: 'ours' | 'floor'): number =>
    (row[of].milliseconds - before[of].milliseconds) / (row.services - before.services);
  return [{ to: row.services, ours: cost('ours'), floor: cost('floor') }];
}

/** Beyond this, one more service costs more in a large organization, and not by the noise of measuring. */
const tolerance = 1.25;

/** The floor does the same to every file: where one more service costs it more, the machine has become slower. */
function verdict(steps: readonly Step[]): string {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last || first === last) return '';
  const factor = last.ours / first.ours / Math.max(1, last.floor / first.floor);
  return factor <= tolerance ? ': linear' : `: missed, not linear: x ${factor.toFixed(2)}`;
}
