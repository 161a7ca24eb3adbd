import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { beforeEach, expect, test } from 'vitest';
import { sloFile } from '../lint/alert/alert-org.ts';
import { minimalOrg } from '../lint/minimal-org.ts';
import { commitIn, gitIn, testRepository, writeIn } from '../test-repository.ts';
import { realWorld } from '../world.ts';
import { check } from './check.ts';

let root = '';
const now = Temporal.Instant.from('2026-11-16T09:00:00Z');

const own = `export const namesNoFault = {
  id: 'acme/names-no-fault', summary: 'No fault.', level: 'warning', why: 'It hurts.', fix: 'Remove it.',
  *check({ runbooks }) {
    for (const { file, value: { facts } } of runbooks.values())
      for (const { text, at } of facts.paragraphs) {
        const found = /fault ([a-z]+)/.exec(text);
        const edits = text === 'fault mend' ? { fix: [{ at: { file, ...at }, text: 'mended' }] } : {};
        if (found) yield { message: 'Unexpected fault ' + found[1], at: { file, ...at }, ...edits };
      }
  },
};
`;
const runbook = (body: string) => `---\nservice: shop\nowner: shop\nlast_reviewed: 2026-11-01\n---\n# Down\n\n${body}`;

const write = (files: Readonly<Record<string, string>>): void => writeIn(root, files);

/** What `check` says of faults and of what concerns them: nothing else is wanted here. */
async function run(options: Record<string, unknown> = {}) {
  const [out, notes]: [string[], string[]] = [[], []];
  const real = realWorld({ root, now });
  const world = {
    ...real,
    print: (text: string) => void out.push(text),
    note: (text: string) => void notes.push(text),
  };
  const code = await check.run(world, [], { failOn: 'warning', only: 'acme,suppression,baseline', ...options });
  const lines = out
    .join('\n')
    .split('\n')
    .filter(line => /\]$/.test(line));
  return { code, lines, out: out.join('\n'), notes: notes.join('\n') };
}
/** `--baseline` takes no part of the findings: all rules but ours are left out by what the files say. */
const whole = { only: undefined, failOn: 'error' };
const at = 'runbooks/shop/Down.md';

beforeEach(() => {
  root = testRepository();
  write({ ...minimalOrg, 'rules/acme/names-no-fault.js': own, 'package.json': '{"type": "module"}' });
});

test('a rule of one’s own runs like ours, and is suppressed like ours', async () => {
  const comment = '<!-- watchbill-ignore acme/names-no-fault until 2026-12-31: OPS-1 -->';
  write({ [at]: runbook(`${comment}\nfault a\n\nfault b\n\n${comment}\nfine\n`) });
  const { code, lines, notes } = await run();
  expect(lines).toEqual([
    `${at}:11:1: warning: Unexpected fault b [acme/names-no-fault]`,
    `${at}:13:1: warning: Unexpected suppression of \`acme/names-no-fault\`, expected none: it hides nothing [suppression/is-used]`,
  ]);
  expect([code, notes]).toEqual([1, '2 warnings in 7 files, as of 2026-11-16 09:00 UTC (besides 1 suppressed)']);
});

test('suppressed in the organization’s list, and marked where a format can', async () => {
  const list = 'suppressions: [{rule: acme/names-no-fault, files: "runbooks/**", until: 2026-12-31, reason: OPS-1}]\n';
  write({ [at]: runbook('fault a\n'), 'catalog/organization.yaml': `name: Small\n${list}` });
  expect(await run()).toMatchObject({ code: 0, lines: [] });
  const { results } = JSON.parse((await run({ format: ['sarif'] })).out).runs[0];
  expect(results).toHaveLength(1);
  expect(results[0].suppressions).toMatchObject([{ kind: 'external', status: 'accepted', justification: 'OPS-1' }]);
  expect(JSON.parse((await run({ format: ['sarif'], level: 'error' })).out).runs[0].results).toEqual([]);
});

test('only what a change caused', async () => {
  write({ [at]: runbook('fault a\n\n## More\n\nfault b\n') });
  commitIn(root);
  gitIn(root, ['checkout', '--quiet', '-b', 'topic']);
  expect((await run({ changed: true })).lines).toEqual([]);
  write({ [at]: runbook('Another line.\n\nfault a\n\n## Much more\n\nfault b\n\nfault c\n') });
  expect((await run({ changed: true })).lines).toEqual([
    `${at}:16:1: warning: Unexpected fault c [acme/names-no-fault]`,
  ]);
  renameSync(join(root, at), join(root, 'runbooks/shop/Gone.md'));
  commitIn(root);
  expect((await run({ changed: 'main' })).lines).toEqual([
    `runbooks/shop/Gone.md:16:1: warning: Unexpected fault c [acme/names-no-fault]`,
  ]);
  await expect(run({ changed: 'nothing' })).rejects.toThrow('Unknown Git revision `nothing`');
});

test('a comment that is taken away brings back what it hid', async () => {
  const comment = '<!-- watchbill-ignore acme/names-no-fault until 2026-12-31: OPS-1 -->';
  write({ [at]: runbook(`${comment}\nfault a\n`) });
  commitIn(root);
  write({ [at]: runbook('fault a\n') });
  expect((await run({ changed: true })).lines).toHaveLength(1);
});

test('mends what is safe, byte for byte, or prints the patch', async () => {
  const before = `\uFEFF${runbook('fault mend\n\nfault b\n')}`.replaceAll('\n', '\r\n');
  write({ [at]: before });
  const { code, out, notes } = await run({ fix: true, dryRun: true });
  expect(out).toBe(`--- a/${at}
+++ b/${at}
@@ -5,6 +5,6 @@
 ---\r
 # Down\r
 \r
-fault mend\r
+mended\r
 \r
 fault b\r`);
  expect([code, notes]).toEqual([1, 'Would mend 1 finding in 1 file']);
  expect((await run({ fix: true })).lines).toHaveLength(1);
  expect(readFileSync(join(root, at), 'utf8')).toBe(before.replace('fault mend', 'mended'));
  expect(await run({ fix: true, dryRun: true })).toMatchObject({ code: 0, out: '', notes: 'Nothing to mend' });
});

test('a baseline: written, held against, pruned, and never larger', async () => {
  const faults = (lines: readonly string[]) => lines.filter(line => line.includes('acme/')).length;
  write({ [at]: runbook('fault a\n\nfault b\n') });
  expect((await run({ ...whole, baseline: 'write' })).code).toBe(0);
  expect(readFileSync(join(root, '.watchbill-baseline.json'), 'utf8')).toContain(
    '"rule":"acme/names-no-fault","where":"#down","what":"Unexpected fault a"}',
  );
  commitIn(root);
  const quiet = await run();
  expect(quiet.lines).toEqual([]);
  expect(quiet.notes).toContain('(besides 2 in the baseline)');
  write({ [at]: runbook('fault b\n\nfault c\n\nfault d\n') });
  expect(faults((await run()).lines)).toBe(2);
  expect((await run({ ...whole, baseline: 'check' })).lines).toContain(
    `.watchbill-baseline.json:2:1: error: Unexpected entry of \`acme/names-no-fault\` in \`${at}\`, expected none: that is mended [baseline/is-true]`,
  );
  const grown = await run({ ...whole, baseline: 'write' });
  expect([grown.code, grown.notes]).toEqual([
    1,
    expect.stringContaining('may only shrink, and would hold more: shop 1 more'),
  ]);
  expect((await run({ ...whole, baseline: 'prune' })).code).toBe(0);
  expect(faults((await run()).lines)).toBe(2);
  renameSync(join(root, at), join(root, 'runbooks/shop/Gone.md'));
  commitIn(root);
  expect(faults((await run()).lines)).toBe(2);
});

test('a finding that names its file stays in the baseline when the file is renamed', async () => {
  write({ ...sloFile(), [at]: runbook('The shop sells nothing.\n') });
  await run({ ...whole, baseline: 'write' });
  commitIn(root);
  const of = (file: string) => JSON.stringify({ file, rule: 'coverage/runbook-has-alert' }).slice(0, -1);
  expect(readFileSync(join(root, '.watchbill-baseline.json'), 'utf8')).toContain(of(at));
  renameSync(join(root, at), join(root, 'runbooks/shop/Gone.md'));
  write({ 'runbooks/shop/Gone.md': runbook('The shop sells nothing.\n').replace('# Down', '# Gone') });
  commitIn(root);
  const { lines } = await run({ ...whole, baseline: 'check' });
  expect(lines.filter(line => line.includes('coverage/runbook-has-alert'))).toEqual([]);
});

test('a baseline that was made larger by hand is refused, by owner', async () => {
  write({ [at]: runbook('fault a\n') });
  await run({ ...whole, baseline: 'write' });
  commitIn(root);
  gitIn(root, ['checkout', '--quiet', '-b', 'topic']);
  write({ [at]: runbook('fault a\n\nfault b\n') });
  rmSync(join(root, '.watchbill-baseline.json'));
  await run({ ...whole, baseline: 'write' });
  expect((await run({ ...whole, baseline: 'check' })).lines).toEqual([
    '.watchbill-baseline.json:1:1: error: Unexpected 1 more of `shop` in the baseline, expected it to shrink [baseline/only-shrinks]',
  ]);
});

test.each([
  [{ baseline: 'check' }, /^Unexpected `--baseline check` with a part of the findings/],
  [{ baseline: 'check', only: undefined }, /^Missing \.watchbill-baseline\.json/],
  [{ baseline: 'grow', only: undefined }, /^Unexpected `--baseline grow`/],
  [{ dryRun: true }, /^Unexpected `--dry-run` without `--fix`/],
  [{ runbooks: '' }, /^Missing glob for `--runbooks`/],
  [{ runbooks: '../*.md' }, /^Unexpected glob `..\/\*.md` for `--runbooks`, expected one below the root/],
  [{ alerts: '/etc/*.yaml' }, /^Unexpected glob `\/etc\/\*.yaml` for `--alerts`, expected one below the root/],
  [{ runbooks: 'nothing/*.md' }, /^Unknown rule or area `acme`/],
  [{ runbooks: 'nothing/*.md', only: undefined }, /no file fits `nothing\/\*\.md`\.$/],
  [{ changed: true }, /^Nothing to compare with/],
])('%o is refused', async (options, message) => {
  write({ [at]: runbook('fine\n') });
  await expect(run(options)).rejects.toThrow(message);
});

test('a repository of another layout: its own code is not run, and what needs a catalog stands aside once', async () => {
  write({ 'docs/a/Down.md': '# Down\n\nfault a\n', 'docs/README.md': '# Docs\n' });
  const { lines, notes } = await run({ runbooks: 'docs/**/*.md', only: undefined });
  expect(lines.filter(line => /acme|catalog/.test(line))).toEqual([]);
  expect(notes).toMatch(/^There is no catalog here: \d+ rules that need one stood aside$/m);
});

test('a service has a past of its own, without any prose', async () => {
  const service = (description: string) => ({
    'catalog/services/shop.yaml': `${minimalOrg['catalog/services/shop.yaml']}last_reviewed: 2026-10-01\n`.replace(
      'Sells.',
      description,
    ),
  });
  write(service('Sells.'));
  commitIn(root, '2026-10-01T00:00:00Z');
  write(service('Sells, and now rents too.'));
  commitIn(root, '2026-10-20T00:00:00Z');
  expect((await run({ only: 'stale' })).lines).toEqual([
    'catalog/services/shop.yaml:7:16: info: Unexpected change on `2026-10-20` after the review on `2026-10-01`, expected a review of it [stale/unchanged-since-review]',
  ]);
});

test('a change to a page that nobody else looks at breaks links to it', async () => {
  write({ [at]: runbook('[a](../../docs/deploy.md#steps)\n'), 'docs/deploy.md': '# Deploy\n\n## Steps\n' });
  commitIn(root);
  expect((await run({ only: 'link', changed: true })).lines).toEqual([]);
  write({ 'docs/deploy.md': '# Deploy\n\n## First steps\n' });
  const { lines } = await run({ only: 'link', changed: true });
  expect(lines).toEqual([
    `${at}:8:1: error: Unexpected anchor \`#steps\`, expected a heading of \`docs/deploy.md\` [link/anchor-exists]`,
  ]);
});

test('what was stale before a change is not what the change caused, even when it renames the file', async () => {
  const text = (more: string) => runbook(`${'The shop is down, and nobody can buy anything. '.repeat(9)}\n\n${more}\n`);
  write({ [at]: text('Look.'), 'runbooks/shop/Slow.md': text('Wait.') });
  commitIn(root, '2026-10-01T09:00:00Z');
  write({ [at]: text('Look at the dashboard.') });
  commitIn(root, '2026-11-05T09:00:00Z');
  gitIn(root, ['checkout', '--quiet', '-b', 'topic']);
  renameSync(join(root, at), join(root, 'runbooks/shop/Gone.md'));
  write({ 'runbooks/shop/Slow.md': text('Wait an hour.') });
  commitIn(root, '2026-11-06T09:00:00Z');
  const options = { only: 'stale/unchanged-since-review', changed: true, level: 'info' };
  expect((await run(options)).lines).toEqual([
    'runbooks/shop/Slow.md:4:16: info: Unexpected change on `2026-11-06` after the review on `2026-11-01`, expected a review of it [stale/unchanged-since-review]',
  ]);
});
