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

/** Beyond this the time for one more service has grown, and not by the noise of measuring. */
const tolerance = 1.25;

/** What one more service costs between each two sizes, for each thing that was measured at several. */
export function growth(rows: readonly Row[]): string[] {
  const sized = Map.groupBy(
    rows.filter(({ services }) => services > 0),
    ({ what }) => what,
  );
  return Array.from(sized).flatMap(([what, sizes]) => {
    const steps = sizes.slice(1).flatMap((row, index) => stepTo(row, sizes[index]));
    const [first, last] = [steps[0], steps.at(-1)];
    if (!first || !last) return [];
    const times = steps.map(({ text }) => text).join(', ');
    if (steps.length < 2) return [`${what}, per service: ${times}`];
    const factor = last.cost / first.cost;
    const verdict = factor <= tolerance ? 'linear' : `missed: not linear, x ${factor.toFixed(2)}`;
    return [`${what}, per service: ${times}: ${verdict}`];
  });
}

function stepTo(row: Row, before: Row | undefined): { cost: number; text: string }[] {
  if (!before) return [];
  const cost = (row.ours.milliseconds - before.ours.milliseconds) / (row.services - before.services);
  return [{ cost, text: `${cost.toFixed(2)} ms to ${grouped(row.services)}` }];
}
