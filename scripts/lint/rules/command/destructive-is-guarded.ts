import type { CodeFact, MarkdownFacts } from '../../../../model/source/markdown-facts.ts';
import { oncePer } from '../../../../model/source/once-per.ts';
import { fromFacts } from '../../from-facts.ts';
import { levelByTier } from '../../level-by-tier.ts';
import type { Rule } from '../../rule.ts';
import { destructionIn } from '../../shell/destruction.ts';
import { type Guard, guardsAround } from '../../shell/guards.ts';
import { inlineCommands } from '../../shell/inline-commands.ts';
import { pieceAt, placesInCode } from '../../shell/place-in-code.ts';

/** At night people do what the text says. */
export const commandDestructiveIsGuarded: Rule = {
  id: 'command/destructive-is-guarded',
  summary: 'Beside a command that deletes, drops, truncates, forces or stops all stand a warning and a way back.',
  level: 'warning',
  why: 'Somebody tired pastes it in the wrong place, and the outage becomes a loss.',
  fix: 'Say what it costs and when not to run it, and how to undo it, or that nobody can.',
  *check(repo, context) {
    for (const { file, value } of repo.runbooks.values()) {
      const place = placesInCode(file, context);
      for (const { index, what, missing, isGrave, piece } of unguarded(value.facts)) {
        const code = commandsOf(value.facts)[index];
        if (!code) continue;
        yield {
          message: `Missing ${missing.map(guard => words[guard]).join(' and ')} beside \`${what}\``,
          at: place(code, piece).at,
          level: isGrave ? levelByTier(repo, value.service) : 'info',
          hint: 'say what it costs, and how to undo it or that nobody can',
        };
      }
    }
  },
};

const words: Readonly<Record<Guard, string>> = { warning: 'a warning', wayBack: 'a way back' };

/** Blocks of code, and whole commands that sentences tell the reader to run: a word or two may be a name only. */
const commandsOf = oncePer((facts: MarkdownFacts): readonly CodeFact[] => [
  ...facts.code,
  ...inlineCommands(facts).filter(({ text }) => /^(?:\S+\s+){2}\S/.test(text.replace(/^sudo\s+/, ''))),
]);

/** Commands that destroy, and what should stand beside them; `index` is that of their block. */
const unguarded = fromFacts('command/destructive-is-guarded', facts => {
  const guards = guardsAround(facts);
  return commandsOf(facts).flatMap((code, index) => {
    const found = destructionIn(code).filter(({ isUndone }) => !isUndone);
    if (found.length === 0) return [];
    const { missing, isHinted } = guards(code);
    if (missing.length === 0) return [];
    return found.map(({ what, typed, isCertain, offset, end }) => {
      const isGrave = isCertain && !isHinted && missing.length === 2;
      return { index, what, missing, isGrave, piece: pieceAt(code, typed, offset, end) };
    });
  });
});
