// The app that cdktf.json names: reads the ops repo in the working directory and writes its Terraform to cdktf.out.
import { enableCompileCache } from 'node:module';

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
} else {
  process.exitCode = 1;
}
