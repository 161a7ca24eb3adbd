import type { Finding } from '../../../model/source/finding.ts';
import { overlap, type PlacedEdit, placeEdits, sourcesOf } from './placed-edit.ts';

export type Mended = {
  /** The files that changed. */
  readonly texts: ReadonlyMap<string, string>;
  readonly mended: readonly Finding[];
};

/**
 * Makes the edits of findings in the texts of files, and changes nothing else of them: neither line ends nor a byte order
 * mark. All edits of a finding are made or none; of two that overlap the second waits for another round.
 */
export function applyFixes(findings: readonly Finding[], textOf: (file: string) => string | undefined): Mended {
  const chosen = new Map<string, PlacedEdit[]>();
  const mended: Finding[] = [];
  const read = sourcesOf(textOf);
  for (const finding of findings) {
    const edits = placeEdits(finding.fix ?? [], read);
    if (!edits?.every(edit => isFree(edit, chosen.get(edit.file) ?? []))) continue;
    for (const edit of edits) insert(edit, chosen);
    mended.push(finding);
  }
  return {
    texts: new Map(Array.from(chosen, ([file, edits]) => [file, edited(read(file)?.text ?? '', edits)])),
    mended,
  };
}

/** Of edits in their order, none of which overlap, only neighbours can be in the way. */
function isFree(edit: PlacedEdit, inOrder: readonly PlacedEdit[]): boolean {
  const slot = slotOf(edit, inOrder);
  return !inOrder.slice(Math.max(slot - 1, 0), slot + 1).some(other => overlap(edit, other));
}

function insert(edit: PlacedEdit, chosen: Map<string, PlacedEdit[]>): void {
  const inOrder = chosen.get(edit.file) ?? [];
  inOrder.splice(slotOf(edit, inOrder), 0, edit);
  chosen.set(edit.file, inOrder);
}

/** How many edits begin before this one. */
function slotOf({ start }: PlacedEdit, inOrder: readonly PlacedEdit[]): number {
  let [low, high] = [0, inOrder.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((inOrder[middle]?.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function edited(text: string, inOrder: readonly PlacedEdit[]): string {
  const pieces = inOrder.map((edit, index) => text.slice(inOrder[index - 1]?.end ?? 0, edit.start) + edit.text);
  return pieces.join('') + text.slice(inOrder.at(-1)?.end ?? 0);
}
