// The app of a real ops repo, with both providers turned to emulators: an ops repo's own stacks/main.ts is written alike.
import { App, TerraformProvider } from 'cdktf';
import { Temporal } from 'temporal-polyfill';
import { readDeployable, synthesize } from '../../stacks/index.ts';

const { EMULATED_PAGERDUTY = '', EMULATED_GITHUB = '', WATCHBILL_NOW } = process.env;
const repo = readDeployable(process.cwd(), process.env, line => process.stderr.write(`${line}\n`));
if (!repo) process.exit(1);

const app = new App();
synthesize(app, repo, WATCHBILL_NOW ? Temporal.Instant.from(WATCHBILL_NOW) : Temporal.Now.instant());
const providers: Readonly<Record<string, object>> = {
  pagerduty: { api_url_override: EMULATED_PAGERDUTY, skip_credentials_validation: true },
  github: { base_url: EMULATED_GITHUB, write_delay_ms: 1 },
};
for (const stack of app.node.children) {
  const provider = stack.node.tryFindChild(stack.node.id);
  for (const [key, value] of Object.entries(providers[stack.node.id] ?? {}))
    if (provider instanceof TerraformProvider) provider.addOverride(key, value);
}
app.synth();
