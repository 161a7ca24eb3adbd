#!/usr/bin/env node
// The entry: as little as possible, so that `--help` answers at once. Everything else loads on demand, from a
// compile cache.
import { readFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';

const [major] = process.versions.node.split('.');
const [first] = process.argv.slice(2);

if (Number(major) < 24) {
  process.stderr.write(
    `Watchbill needs Node 24 or newer, this is ${process.versions.node}. Where it is a dependency, \`npm exec watchbill\` and \`npm run watchbill -- …\` bring theirs.\n`,
  );
  process.exitCode = 2;
} else if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
  process.stdout.write(readFileSync(new URL('help.txt', import.meta.url)));
  process.exitCode = first === undefined ? 2 : 0;
} else {
  enableCompileCache();
  const [{ main }, { output, realWorld }] = await Promise.all([import('./main.ts'), import('./world.ts')]);
  process.exitCode = await main(process.argv.slice(2), realWorld, output);
}
