import type { RetiredFile } from '../file-types.ts';
import { catalogFolders } from '../kinds.ts';
import type { KnownIds } from '../known-ids.ts';
import type { ParsedFile } from '../parse-file.ts';
import { parseReference } from '../reference.ts';
import type { Finding } from '../source/finding.ts';
import { error, type IntegrityCheck } from './integrity.ts';

const folders = Object.keys(catalogFolders) as (keyof typeof catalogFolders)[];

/** What is retired has no file any more; an id that a thing had before is nobody's now, and was one thing's. */
export const removals: IntegrityCheck = function* ({ parsed, known }) {
  for (const file of parsed) if (file.kind === 'retired' && file.valid) yield* retired(file, known);
  yield* previousIds(parsed);
};

function* retired({ source }: ParsedFile, known: KnownIds): Generator<Finding> {
  const first = new Map<string, number>();
  for (const [index, { id }] of (source.value as RetiredFile).entries()) {
    const earlier = first.get(id);
    first.set(id, earlier ?? index);
    const reference = parseReference(id, folders);
    if (earlier !== undefined) {
      const related = { message: 'the first one', at: source.at(earlier, 'id') };
      yield error('unique', `Unexpected second \`${id}\`, expected each once`, source.at(index, 'id'), { related });
    } else if (reference && known.get(reference.kind)?.has(reference.id)) {
      const message = `Unexpected \`${id}\`, expected something that has no file any more`;
      yield error('retired', message, source.at(index, 'id'), { hint: `delete catalog/${id}.yaml, or this line` });
    }
  }
}

function* previousIds(parsed: readonly ParsedFile[]) {
  const taken = new Map(parsed.map(file => [`${file.kind} ${file.id}`, file]));
  const claimed = new Map<string, ParsedFile>();
  for (const file of parsed) {
    const previously = file.valid ? (file.source.value as { previously?: unknown }).previously : undefined;
    if (typeof previously !== 'string') continue;
    const key = `${file.kind} ${previously}`;
    const other = taken.get(key) ?? claimed.get(key);
    claimed.set(key, file);
    if (!other) continue;
    const related = {
      message: `\`${other.id}\``,
      at: other === taken.get(key) ? other.source.at() : other.source.at('previously'),
    };
    yield error(
      'unique',
      `Unexpected \`${previously}\`, expected an id that nothing else has or had`,
      file.source.at('previously'),
      { related },
    );
  }
}
