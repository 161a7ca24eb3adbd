// `npm run bench [-- <suite>… <services>…]`: what Watchbill costs beside the least that the same work can cost.
// Judges nothing: it ends with 0 when an aim is missed, and says so.
import { availableParallelism, cpus } from 'node:os';
import { type Suite, suites } from './suites.ts';
import { growth, head, missedAims, type Row, rowText } from './table.ts';

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const words = process.argv.slice(2);
const sizes = words.map(Number).filter(size => Number.isInteger(size) && size > 0);
const names = words.filter(word => suites.has(word));
const strange = words.find(word => !suites.has(word) && !(Number.isInteger(Number(word)) && Number(word) > 0));

if (strange === undefined) await bench();
else {
  print(`Unexpected \`${strange}\`, expected a number of services or one of ${Array.from(suites.keys()).join(', ')}`);
  process.exitCode = 2;
}

async function bench(): Promise<void> {
  print(`Node ${process.versions.node}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}`);
  print('Medians of wall time and of peak memory, measured in turn on the same files.\n');
  print(head);
  const rows: Row[] = [];
  const notes: string[] = [];
  for (const [name, suite] of suites) {
    if (names.length > 0 ? !names.includes(name) : suite.onDemand) continue;
    for (const services of sizesOf(suite)) {
      const added = await suite
        .run(services, text => notes.push(text))
        .catch((error: unknown) => {
          notes.push(`${name}: ${error instanceof Error ? error.message : error}`);
          return [];
        });
      for (const row of added) print(rowText(row));
      rows.push(...added);
    }
  }
  print('');
  for (const text of [...growth(rows), ...missedAims(rows), ...notes]) print(text);
}

function sizesOf({ bySize, sizes: usual = [100, 1_000, 5_000] }: Suite): readonly number[] {
  if (!bySize) return [0];
  return sizes.length > 0 ? sizes.toSorted((a, b) => a - b) : usual;
}
