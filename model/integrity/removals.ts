import type { RetiredFile } from '../file-types.ts';
import { catalogFolders } from '../kinds.ts';
import type { ParsedFile } from '../parse-file.ts';
import { parseReference } from '../reference.ts';
import { error, type IntegrityCheck } from './integrity.ts';

const folders = Object.keys(catalogFolders) as (keyof typeof catalogFolders)[];

/** What is retired has no file any more; an id that a thing had before is nobody's now, and was one thing's. */
export const removals: IntegrityCheck = function* ({ parsed, known }) {
  for (const file of parsed) {
    if (!file.valid) continue;
    if (file.kind === 'retired') {
      for (const [index, { id }] of (file.source.value as RetiredFile).entries()) {
        const reference = parseReference(id, folders);
        if (!reference || !known.get(reference.kind)?.has(reference.id)) continue;
        const hint = `delete catalog/${id}.yaml, or this line`;
        yield error(
          'retired',
          `Unexpected \`${id}\`, expected something that has no file any more`,
          file.source.at(index, 'id'),
          { hint },
        );
      }
    }
  }
  yield* previousIds(parsed);
};

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
