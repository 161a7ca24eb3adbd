/** What a commit did to a file. */
export type PatchedFile = {
  /** Whether it wrote a date of review. */
  readonly reviewed: boolean;
  /** Whether it changed anything but dates of reviews, white space, and remarks in YAML. */
  readonly content: boolean;
};

/** A patch without context (`git log -p -U0`), judged file by file. */
export function patchedFiles(patch: string): ReadonlyMap<string, PatchedFile> {
  const files = new Map<string, PatchedFile>();
  for (const { file, removed, added } of hunks(patch.split('\n'))) {
    const before = files.get(file);
    files.set(file, {
      reviewed: added.some(isReviewDate) || before?.reviewed === true,
      content: said(file, removed) !== said(file, added) || before?.content === true,
    });
  }
  return files;
}

type Hunk = { readonly file: string; readonly removed: readonly string[]; readonly added: readonly string[] };

/** Lines of text may look like headers of a patch, so that they are counted. */
function* hunks(lines: readonly string[]): Generator<Hunk> {
  let file = '';
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.startsWith('+++ ')) file = line.replace(/^\+\+\+ (b\/)?/, '').replace(/\t$/, '');
    const counts = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/.exec(line);
    if (!counts) continue;
    const size = Number(counts[1] ?? 1) + Number(counts[2] ?? 1);
    const body: string[] = [];
    for (let left = size; left > 0 && at + 1 < lines.length; at++) {
      const next = lines[at + 1] ?? '';
      body.push(next);
      // `\ No newline at end of file` is not counted.
      if (!next.startsWith('\\')) left--;
    }
    const of = (sign: string) => body.filter(text => text.startsWith(sign)).map(text => text.slice(1));
    yield { file, removed: of('-'), added: of('+') };
  }
}

/** `last_reviewed: 2026-10-01`, and how others spell it. */
const isReviewDate = (line: string): boolean =>
  /^\W{0,9}(last[ _-]?)?(review(ed)?|verified)([ _-](on|at|by))?\W{0,9}\d{4}-\d\d-\d\d\W{0,9}$/i.test(line);

/** What is left of lines without dates of reviews and white space, and of YAML without remarks and quotes. */
const said = (file: string, lines: readonly string[]): string =>
  lines
    .filter(line => !isReviewDate(line))
    .map(line => (/\.ya?ml$/i.test(file) ? line.replace(/(?:^|\s)#.*$/, '').replaceAll(/["']/g, '') : line))
    .join('')
    .replaceAll(/\s+/g, '');
