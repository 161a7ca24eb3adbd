import { didYouMean } from '../did-you-mean.ts';
import { fileOf, nounOf } from '../kinds.ts';
import type { ParsedFile } from '../parse-file.ts';
import { parseReference, type Referable } from '../reference.ts';
import type { Finding } from '../source/finding.ts';
import { startOf } from '../source/span.ts';
import type { Mention } from '../validate.ts';
import { error, type IntegrityCheck, type Reading } from './integrity.ts';

/** Every value that names another thing names one that exists; so does every folder named after a service. */
export const references: IntegrityCheck = function* (reading) {
  for (const file of reading.parsed) {
    for (const mention of file.mentions) yield* unknown(file, mention, reading);
    yield* otherService(file, reading);
  }
  yield* unknownFolders(reading);
};

function* unknown(file: ParsedFile, mention: Mention, { known }: Reading): Generator<Finding> {
  // `{{…}}` in what is sent marks what its sender fills in.
  if (file.kind === 'event' && mention.path[0] === 'event' && mention.text.includes('{{')) return;
  const [kind, id] = kindAndId(mention);
  const ids = kind && known.get(kind);
  if (!kind || !ids || ids.has(id)) return;
  const at = mention.isKey ? file.source.atKey(...mention.path) : file.source.at(...mention.path);
  const prefix = mention.kinds.length > 1 ? `${kind}/` : '';
  const message =
    mention.text.trim() === ''
      ? `Missing ${nounOf[kind]}, expected its id`
      : `Unknown ${nounOf[kind]} \`${mention.text}\``;
  yield error('reference', message, at, { hint: hintFor(kind, id, ids, prefix) });
}

/** The few severities are all named; of other kinds the nearest, or what to do to have one. */
function hintFor(kind: Referable, id: string, ids: ReadonlySet<string>, prefix: string): string {
  const names = Array.from(ids, known => `\`${prefix}${known}\``);
  if (kind === 'severities' && ids.size > 0) return `expected one of ${names.join(', ')}`;
  return didYouMean(id, ids, prefix).hint ?? howToAdd(kind, id);
}

const howToAdd = (kind: Referable, id: string): string => `there is no ${fileOf(kind, id)}`;

function kindAndId({ kinds, text }: Mention): readonly [Referable | undefined, string] {
  const [only] = kinds;
  if (kinds.length === 1) return [only, text];
  const reference = parseReference(text, kinds);
  return [reference?.kind, reference?.id ?? ''];
}

/** Once for each folder, however many files are in it. */
function* unknownFolders({ parsed, known }: Reading): Generator<Finding> {
  const ids = known.get('services');
  const inFolders = parsed.filter(({ service }) => service !== undefined && ids?.has(service) === false);
  for (const [folder, [first]] of Map.groupBy(inFolders, ({ file }) => file.slice(0, file.lastIndexOf('/') + 1))) {
    if (!first?.service || !ids) continue;
    const hint = didYouMean(first.service, ids).hint ?? howToAdd('services', first.service);
    const message = `Unexpected folder \`${folder}\`, expected one named after a service`;
    yield error('reference', message, startOf(first.file), { hint });
  }
}

/** A file in the folder of one service that says it belongs to another one. */
function* otherService({ kind, service, source, valid }: ParsedFile, { known }: Reading): Generator<Finding> {
  const services = known.get('services');
  const path = kind === 'event' ? ['event', 'payload', 'custom_details', 'service'] : ['service'];
  const written = valid ? valueAt(source.value, path) : undefined;
  if (typeof written !== 'string' || service === undefined || written === service) return;
  // What is unknown is said elsewhere.
  if (services?.has(service) === false || services?.has(written) === false) return;
  if (kind === 'event' && written.includes('{{')) return;
  const message = `Unexpected service \`${written}\`, expected \`${service}\`, as the folder says`;
  yield error('reference', message, source.at(...path));
}

const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((part, key) => (part as Readonly<Record<string, unknown>> | undefined)?.[key], value);
