// Required into every process that is measured, with its children: leaves the peak of its memory, in KB, in a folder.
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');

process.on('exit', () => {
  writeFileSync(join(process.env.BENCH_PEAKS ?? '.', `${process.pid}`), `${process.resourceUsage().maxRSS}`);
});
