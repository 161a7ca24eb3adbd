/** What became of a file: `M`, `A`, `R087`, and its path before and after. */
export type Changed = { readonly status: string; readonly before: string; readonly after: string };

/** The lines of `--name-status`. */
export const changedIn = (lines: readonly string[]): Changed[] =>
  lines
    .filter(line => line !== '')
    .map(line => {
      const [status = '', before = '', after = before] = line.split('\t');
      return { status, before, after };
    });

/** Told of changes, newest first, answers with the path that the file of each has today. */
export function followRenames(newest: readonly Changed[] = []): (change: Changed) => string {
  const today = new Map<string, string>();
  const follow = ({ before, after }: Changed): string => {
    const file = today.get(after) ?? after;
    if (after !== before) today.set(before, file);
    return file;
  };
  for (const change of newest) follow(change);
  return follow;
}
