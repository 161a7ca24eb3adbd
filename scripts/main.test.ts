import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fakeWorld } from './commands/fake-world.ts';
import { commands } from './commands/index.ts';
import { main } from './main.ts';

const ada = 'name: Ada Lovelace\nemail: ada@acme.example\ntime_zone: Europe/London\n';

async function run(argv: string[], files: Record<string, string> = { 'catalog/people/ada.yaml': ada }) {
  const world = fakeWorld(files);
  const asked: unknown[] = [];
  const surroundings = (globals: { readonly root: string; readonly now: { toString(): string } | undefined }) => {
    asked.push(`${globals.root} ${globals.now}`);
    return world;
  };
  const code = await main(argv, surroundings, world);
  return { code, text: [...world.out, ...world.notes].join('\n'), asked };
}

test('runs a command', async () => expect(await run(['check'])).toMatchObject({ code: 0, asked: ['. undefined'] }));

test.each([
  [['--root', 'x', '--now', '2026-01-01T00:00:00Z', 'check']],
  [['check', '--root', 'x', '--now', '2026-01-01T00:00:00Z']],
])('global options stand before or after the command: %s', async argv => {
  expect((await run(argv)).asked).toEqual(['x 2026-01-01T00:00:00Z']);
});

test.each([
  [['chekc'], "error: unknown command 'chekc'\n(Did you mean check?)"],
  [['check', '--formt', 'json'], "error: unknown option '--formt'\n(Did you mean --format?)"],
  [['check', '--now', 'today'], 'Unexpected `--now today`, expected an instant such as `2026-11-16T09:00:00Z`'],
  [['check', '--format', 'yaml'], 'Unexpected format `yaml`'],
])('wrong usage: %s', async (argv, message) => {
  const { code, text } = await run(argv);
  expect(code).toBe(2);
  expect(text).toContain(message);
});

test('a bug of ours says so and how to report it', async () => {
  const broken = () => {
    throw new Error('boom');
  };
  const world = fakeWorld({});
  expect(await main(['check'], broken, world)).toBe(3);
  expect(world.notes.join('\n')).toMatch(
    /^Watchbill broke\. This is a bug in Watchbill, not in your files\.\nPlease report it .*\n\nError: boom/,
  );
});

test("a command's own help", async () => {
  const { code, text } = await run(['check', '--help']);
  expect(code).toBe(0);
  expect(text).toContain('--fail-on <level>');
});

test.each([
  [['help', 'check'], '--fail-on <level>'],
  [['help'], 'Usage: watchbill <command> [options]'],
  [['help', '--now', '2026-11-16T09:00:00Z'], 'Usage: watchbill <command> [options]'],
])('%s', async (argv, part) => {
  const { code, text } = await run(argv);
  expect(code).toBe(0);
  expect(text).toContain(part);
});

test('help for a command that does not exist', async () => {
  const { code, text } = await run(['help', 'chekc']);
  expect(code).toBe(2);
  expect(text).toContain("error: unknown command 'chekc'\n(Did you mean check?)");
});

test.each(['--version', '-V'])('%s', async option => {
  const { version } = JSON.parse(readFileSync(`${import.meta.dirname}/../package.json`, 'utf8'));
  expect(await run([option])).toMatchObject({ code: 0, text: version });
});

test('help.txt names every command with its summary, in 80 columns', () => {
  const help = readFileSync(`${import.meta.dirname}/help.txt`, 'utf8');
  for (const { name, summary } of commands) expect(help).toMatch(new RegExp(`^ {2}${name}\\b.* {2}${summary}$`, 'm'));
  for (const line of help.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});
