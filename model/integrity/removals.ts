import type { RetiredFile } from '../file-types.ts';
import { catalogFolders } from '../kinds.ts';
import type { KnownIds } from '../known-ids.ts';
import type { ParsedFile } from '../parse-file.ts';
import { parseReference } from '../reference.ts';
import type { Finding } from '../source/finding.ts';
import { error, type IntegrityCheck } from './integrity.ts';

const folders = Object.keys(catalogFolders) as (keyof typeof catalogFolders)[];

/** What is retired has no file any more, and is named once. */
export const removals: IntegrityCheck = function* ({ parsed, known }) {
  for (const file of parsed) if (file.kind === 'retired' && file.valid) yield* retired(file, known);
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
