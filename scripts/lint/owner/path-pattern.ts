/** Whether a pattern of CODEOWNERS fits a file: that of .gitignore, without `!` and `[…]`, as GitHub has it. */
export function fitsPattern(pattern: string, path: string): boolean {
  const isFolder = pattern.endsWith('/');
  const parts = pattern.split('/').filter(part => part !== '');
  const isAnchored = pattern.slice(0, -1).includes('/');
  const names = path.split('/');
  const ends = endsOf(isAnchored ? parts : ['**', ...parts], names);
  // `docs/*` stands for the files of the folder itself, `docs` and `docs/` for all below it.
  const isFlat = isAnchored && !isFolder && parts.at(-1) === '*';
  return ends.some(end => (end === names.length ? !isFolder : !isFlat));
}

/** How many names of a path the parts of a pattern can stand for, in all ways at once. */
function endsOf(parts: readonly string[], names: readonly string[]): number[] {
  let ends = [0];
  for (const part of parts) {
    const [least] = ends;
    if (least === undefined) return [];
    ends =
      part === '**'
        ? Array.from({ length: names.length - least + 1 }, (_, more) => least + more)
        : ends.flatMap(end => (end < names.length && fitsName(part, names[end] ?? '') ? [end + 1] : []));
  }
  return ends;
}

/** `*` and `?` within one name: on a mismatch the last `*` takes one character more. */
function fitsName(part: string, name: string): boolean {
  let [at, star, resume] = [0, -1, 0];
  for (let index = 0; index < name.length; ) {
    if (part[at] === '*') [star, resume, at] = [at, index, at + 1];
    else if (at < part.length && (part[at] === '?' || part[at] === name[index])) [at, index] = [at + 1, index + 1];
    else if (star >= 0) [at, resume, index] = [star + 1, resume + 1, resume + 1];
    else return false;
  }
  while (part[at] === '*') at += 1;
  return at === part.length;
}
