import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

type Texts = (file: string) => string | undefined;

/** Changes of files as a patch that `git apply` takes; `prefix` leads from where it is applied to the files. */
export const patchOf = (texts: ReadonlyMap<string, string>, before: Texts, prefix = ''): string =>
  Array.from(texts)
    .filter(([file, text]) => text !== before(file))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, text]) => filePatch(`${prefix}${file}`, before(file) ?? '', text))
    .join('\n');

/** Without its last line end alone: a carriage return before it is part of the file. */
const filePatch = (name: string, before: string, after: string): string =>
  createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  }).replace(/\n$/, '');
