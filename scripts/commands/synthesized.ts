import { fieldOf } from '../clients/fields.ts';
import { plural } from '../render/plural.ts';
import { wrap } from '../render/wrap.ts';
import { UsageError, type World } from './command.ts';

/** The folder that cdktf writes to, under the root. */
export const outputFolder = 'cdktf.out';

/** What was written: a line for each stack that names its file, and what is in it. */
export const synthesizedStacks = (world: World): string[] =>
  stacksOf(world).map(({ name, file }) => {
    const stack = parseJson(file, world.file(file) ?? '{}');
    const created = countsOf(fieldOf(stack, 'resource'));
    const lookedUp = countsOf(fieldOf(stack, 'data'));
    const total = created.reduce((sum, { count }) => sum + count, 0);
    const parts = [
      ...created.map(({ count, noun }) => plural(count, noun)),
      ...lookedUp.map(({ count, noun }) => `${plural(count, noun)} looked up`),
    ];
    return [`${name}: ${plural(total, 'resource')} in ${file}`, ...wrap(withCommas(parts), '  ')].join('\n');
  });

const withCommas = (parts: readonly string[]): string[] =>
  parts.map((part, index) => (index < parts.length - 1 ? `${part},` : part));

function stacksOf(world: World): { readonly name: string; readonly file: string }[] {
  const manifest = world.file(`${outputFolder}/manifest.json`);
  const stacks = manifest === undefined ? {} : fieldOf(parseJson('manifest.json', manifest), 'stacks');
  return Object.entries(stacks ?? {}).map(([name, stack]) => ({
    name,
    file: `${outputFolder}/${fieldOf(stack, 'synthesizedStackPath')}`,
  }));
}

/** `pagerduty_escalation_policy` with ten resources: ten of `escalation policy`. */
const countsOf = (types: unknown): { readonly count: number; readonly noun: string }[] =>
  Object.entries(types ?? {}).map(([type, resources]) => ({
    count: Object.keys(resources ?? {}).length,
    noun: type.slice(type.indexOf('_') + 1).replaceAll('_', ' '),
  }));

/** A JSON file that somebody else wrote. */
export function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(
      `Unexpected text in ${file}, expected JSON: ${error instanceof Error ? error.message : error}`,
    );
  }
}
