// The app that cdktf.json names: reads the ops repo in the working directory and writes its Terraform to cdktf.out.
import { existsSync, readdirSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Whatever is imported after this call is compiled once, not at each start.
enableCompileCache();
const [{ App }, { Temporal }, { readDeployable, synthesize }] = await Promise.all([
  import('cdktf'),
  import('temporal-polyfill'),
  import('./index.ts'),
]);

// `watchbill synth --now` says what time it is; the clock says so otherwise.
const now = process.env.WATCHBILL_NOW;
const repo = readDeployable(process.cwd(), process.env, line => process.stderr.write(`${line}\n`));

if (repo) {
  const app = new App();
  synthesize(app, repo, now ? Temporal.Instant.from(now) : Temporal.Now.instant());
  app.synth();
  tellLeftOver(app);
} else {
  process.exitCode = 1;
}

/** A stack that is no longer asked for stays where an earlier run wrote it, and so does what it deployed. */
function tellLeftOver({ outdir, node }: InstanceType<typeof App>): void {
  const stacks = new Set(node.children.map(({ node: { id } }) => id));
  const folder = join(outdir, 'stacks');
  for (const name of existsSync(folder) ? readdirSync(folder) : [])
    if (!stacks.has(name))
      process.stderr.write(
        `Left over: ${join(folder, name)} is from an earlier run, catalog/organization.yaml no longer asks for it.\n` +
          `What it deployed is still there: \`terraform destroy\` in that folder removes it; deleting the folder forgets it.\n`,
      );
}
