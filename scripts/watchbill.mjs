#!/usr/bin/env node
// The entry: as little as possible, so that `--help` answers at once. Everything else loads on demand, from a
// compile cache.
import { existsSync, readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';

const [major] = process.versions.node.split('.');
const [first, second] = process.argv.slice(2);
const asksForHelp = first === '--help' || first === '-h' || (first === 'help' && second === undefined);

if (Number(major) < 24) {
  process.stderr.write(
    `Watchbill needs Node 24 or newer, this is ${process.versions.node}. Here \`npm run watchbill -- <command>\` brings the right one.\n`,
  );
  process.exitCode = 2;
} else if (first === undefined || asksForHelp) {
  process.stdout.write(readFileSync(new URL('help.txt', import.meta.url)));
  process.exitCode = first === undefined ? 2 : 0;
} else {
  // V8 learns from the catalog that objects live long, and would then keep the syntax tree of every Markdown file
  // until its next full collection.
  setFlagsFromString('--no-allocation-site-pretenuring');
  // Not imported at the top: Node 20 has no such export, and should hear the sentence above.
  const { enableCompileCache } = await import('node:module');
  enableCompileCache();
  // The sources in this repository, what was built from them in the published package.
  const inSources = existsSync(new URL('main.ts', import.meta.url));
  const [{ main }, { output, realWorld }] = await Promise.all(
    ['main', 'world'].map(name => import(inSources ? `./${name}.ts` : `../dist/scripts/${name}.js`)),
  );
  process.exitCode = await main(process.argv.slice(2), realWorld, output);
}
