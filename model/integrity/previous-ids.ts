import type { RetiredFile } from '../file-types.ts';
import { catalogFolders } from '../kinds.ts';
import type { ParsedFile } from '../parse-file.ts';
import type { Finding } from '../source/finding.ts';
import type { Span } from '../source/span.ts';
import { error, type IntegrityCheck } from './integrity.ts';

/** An id that a thing had before is nobody's now, was one thing's, and did not go away: it lives on under the new id. */
export const previousIds: IntegrityCheck = function* ({ parsed }) {
  const folders = new Map(Object.entries(catalogFolders).map(([folder, kind]) => [kind as string, folder]));
  const taken = new Map(parsed.map(file => [`${folders.get(file.kind)}/${file.id}`, file]));
  const claimed = new Map<string, ParsedFile>();
  const retired = retiredIds(parsed);
  for (const file of parsed) {
    const previously = file.valid ? (file.understood.value as { previously?: unknown }).previously : undefined;
    if (typeof previously !== 'string') continue;
    const key = `${folders.get(file.kind)}/${previously}`;
    const earlier = claimed.get(key);
    claimed.set(key, file);
    yield* wrongId(file, previously, { now: taken.get(key), earlier, retired: retired.get(key) });
  }
};

type Others = {
  readonly now: ParsedFile | undefined;
  readonly earlier: ParsedFile | undefined;
  readonly retired: (() => Span) | undefined;
};

function* wrongId(file: ParsedFile, id: string, { now, earlier, retired }: Others): Generator<Finding> {
  const at = () => file.source.at('previously');
  const unexpected = `Unexpected \`${id}\`, expected an id that`;
  const other = now ?? earlier;
  if (now === file) {
    const hint = 'leave it out where nothing was renamed';
    yield error('unique', `Unexpected own id \`${id}\`, expected the one that it had before`, at(), { hint });
  } else if (other) {
    const place = now ? other.source.at() : other.source.at('previously');
    const related = { message: `\`${other.id}\``, at: place };
    yield error('unique', `${unexpected} nothing else has or had`, at(), { related });
  } else if (retired) {
    const related = { message: 'retired here', at: retired() };
    const hint = 'what was renamed is not gone: leave one of the two out';
    yield error('retired', `${unexpected} is not retired`, at(), { related, hint });
  }
}

/** Where each retired thing is named; places are worked out only when there is something to say. */
function retiredIds(parsed: readonly ParsedFile[]): ReadonlyMap<string, () => Span> {
  const file = parsed.find(({ kind, valid }) => kind === 'retired' && valid);
  const entries = (file?.understood.value ?? []) as RetiredFile;
  return new Map(entries.map(({ id }, index) => [id, () => (file as ParsedFile).source.at(index, 'id')]));
}
