import type { Edit } from '../../../../model/source/finding.ts';
import { lazily } from '../../../../model/source/lazily.ts';
import { dayOf } from '../../day.ts';
import type { Rule } from '../../rule.ts';
import { hasEnded } from '../../suppressions/suppress.ts';
import type { Suppression } from '../../suppressions/suppression.ts';

/** A suppression of nothing would hide the next fault of its sort. */
export const isUsed: Rule = {
  id: 'suppression/is-used',
  summary: 'A suppression hides something.',
  level: 'warning',
  why: 'The next fault of its sort in this place would go unseen.',
  fix: 'Remove it, or the rule that has nothing to say; a comment stands in front of the block it is about.',
  uses: ['suppressions'],
  mayBeSuppressed: false,
  *check(_, { suppressions, now, texts }) {
    if (!suppressions) return;
    const { all, used, ran, unread, known } = suppressions;
    const today = dayOf(now).toString();
    for (const [file, inFile] of Map.groupBy(all, ({ at }) => at.file)) {
      const lines = lazily(() => texts?.get(file)?.split('\n'));
      for (const suppression of inFile) {
        // Of what has ended, or can't be suppressed, other rules tell.
        if (hasEnded(suppression, today) || unread.has(file)) continue;
        const idle = suppression.rules.filter(
          rule => ran.has(rule) && known.get(rule)?.mayBeSuppressed !== false && !used.get(suppression)?.has(rule),
        );
        if (idle.length === 0) continue;
        const names = idle.map(rule => `\`${rule}\``).join(', ');
        const fix = idle.length === suppression.rules.length ? removal(suppression, lines()) : [];
        yield {
          message: `Unexpected suppression of ${names}, expected none: it hides nothing`,
          at: suppression.at,
          ...(fix.length > 0 ? { fix } : {}),
        };
      }
    }
  },
};

/** Takes a comment out, with its lines where nothing else stands on them. */
function removal({ at, reach }: Suppression, lines: readonly string[] | undefined): Edit[] {
  if (!lines || 'glob' in reach) return [];
  const before = lines[at.line - 1]?.slice(0, at.column - 1) ?? '';
  const after = lines[at.endLine - 1]?.slice(at.endColumn - 1) ?? '';
  if (after.trim() !== '') return [{ at, text: '' }];
  if (before.trim() !== '') return [{ at: { ...at, column: before.trimEnd().length + 1 }, text: '' }];
  return [{ at: { ...at, column: 1, endLine: at.endLine + 1, endColumn: 1 }, text: '' }];
}
