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
    yield* unknownFolder(file, reading);
    yield* otherService(file);
  }
};

function* unknown(file: ParsedFile, mention: Mention, { known }: Reading): Generator<Finding> {
  // `{{…}}` in an event marks what its sender fills in.
  if (mention.text.includes('{{')) return;
  const [kind, id] = kindAndId(mention);
  const ids = kind && known.get(kind);
  if (!kind || !ids || ids.has(id)) return;
  const at = mention.isKey ? file.source.atKey(...mention.path) : file.source.at(...mention.path);
  const prefix = mention.kinds.length > 1 ? `${kind}/` : '';
  const guess = didYouMean(
    mention.text,
    Array.from(ids, known => `${prefix}${known}`),
  );
  const hint = guess.hint ?? howToAdd(kind, id, ids.size);
  yield error('reference', `Unknown ${nounOf[kind]} \`${mention.text}\``, at, { hint });
}

function howToAdd(kind: Referable, id: string, count: number): string {
  if (kind === 'severities')
    return count === 0 ? 'there is no catalog/severities.yaml' : 'catalog/severities.yaml has no such key';
  return `there is no ${fileOf(kind, id)}`;
}

function kindAndId({ kinds, text }: Mention): readonly [Referable | undefined, string] {
  const [only] = kinds;
  if (kinds.length === 1) return [only, text];
  const reference = parseReference(text, kinds);
  return [reference?.kind, reference?.id ?? ''];
}

function* unknownFolder({ file, service }: ParsedFile, { known }: Reading): Generator<Finding> {
  const services = known.get('services');
  if (service === undefined || services?.has(service)) return;
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const hint = didYouMean(service, services ?? []).hint ?? `there is no ${fileOf('services', service)}`;
  yield error('reference', `Unexpected folder \`${folder}\`, expected one named after a service`, startOf(file), {
    hint,
  });
}

/** A file in a service's folder that says it belongs to another one. */
function* otherService({ kind, service, source }: ParsedFile): Generator<Finding> {
  const path = kind === 'event' ? ['event', 'payload', 'custom_details', 'service'] : ['service'];
  const written = path.reduce<unknown>(
    (value, key) => (value as Record<string, unknown> | undefined)?.[key],
    source.value,
  );
  if (service === undefined || typeof written !== 'string' || written === service || written.includes('{{')) return;
  yield error(
    'reference',
    `Unexpected service \`${written}\`, expected \`${service}\`, as the folder says`,
    source.at(...path),
  );
}
