import { resolve } from 'node:path';
import { didYouMean } from '../../model/did-you-mean.ts';
import type { Finding } from '../../model/source/finding.ts';
import type { Span } from '../../model/source/span.ts';
import type { CheckResult } from '../lint/formats/format.ts';
import { formats } from '../lint/formats/index.ts';
import { UsageError, type World } from './command.ts';

/** One `--format`: to a file, or to stdout. */
export type FormatTarget = { readonly format: string; readonly file: string | undefined };

/** `sarif=x.sarif` and `text`; text to stdout when nothing is asked for there. */
export function readTargets(values: unknown): FormatTarget[] {
  const targets = (Array.isArray(values) ? values : []).map(value => readTarget(String(value)));
  const printed = targets.filter(({ file }) => file === undefined);
  if (printed.length > 1) {
    throw new UsageError(
      `Unexpected second format on stdout, expected a file for it: \`--format ${printed[1]?.format}=<file>\``,
    );
  }
  const files = targets.flatMap(({ file }) => (file === undefined ? [] : [file]));
  const twice = files.find((file, index) => files.slice(0, index).some(earlier => resolve(earlier) === resolve(file)));
  if (twice !== undefined) throw new UsageError(`Unexpected second format for \`${twice}\`, expected a file for each`);
  return printed.length === 0 ? [{ format: 'text', file: undefined }, ...targets] : targets;
}

function readTarget(value: string): FormatTarget {
  const equals = value.indexOf('=');
  const [format, file] = equals < 0 ? [value, undefined] : [value.slice(0, equals), value.slice(equals + 1)];
  if (!formats.has(format)) {
    const { hint } = didYouMean(format, formats.keys());
    throw new UsageError(
      `Unexpected format \`${format}\`, expected ${Array.from(formats.keys()).join(', ')}${hint ? `; ${hint}` : ''}`,
    );
  }
  if (file === '')
    throw new UsageError(`Missing file for \`--format ${value}\`, expected \`--format ${format}=<file>\``);
  return { format, file };
}

/** Prints a result in every form that was asked for. */
export async function printFormats(targets: readonly FormatTarget[], result: CheckResult, world: World): Promise<void> {
  for (const { format, file } of targets) {
    const render = await formats.get(format)?.();
    if (!render) continue;
    const placed = fromCheckout.has(format) ? underPrefix(result, world.prefix) : result;
    const text = render(file === undefined ? placed : { ...placed, colour: false });
    if (file !== undefined) world.save(file, `${text}\n`);
    else if (text !== '') world.print(text);
  }
}

/** GitHub looks for files from the top of the checkout, which is where CI runs; all others print paths under the root. */
const fromCheckout: ReadonlySet<string> = new Set(['github', 'sarif']);

function underPrefix(result: CheckResult, prefix: string): CheckResult {
  const originals = new Map<Finding, Finding>();
  const moved = (at: Span): Span => ({ ...at, file: prefix + at.file });
  const movedFinding = (finding: Finding): Finding => {
    const { at, related, fix } = finding;
    const copy = {
      ...finding,
      at: moved(at),
      ...(related ? { related: { ...related, at: moved(related.at) } } : {}),
      ...(fix ? { fix: fix.map(edit => ({ ...edit, at: moved(edit.at) })) } : {}),
    };
    originals.set(copy, finding);
    return copy;
  };
  const { setAside = [], identify } = result;
  return {
    ...result,
    findings: result.findings.map(movedFinding),
    setAside: setAside.map(aside => ({ ...aside, finding: movedFinding(aside.finding), at: moved(aside.at) })),
    // What a finding is known by does not depend on where the command is called from.
    ...(identify ? { identify: finding => identify(originals.get(finding) ?? finding) } : {}),
  };
}
