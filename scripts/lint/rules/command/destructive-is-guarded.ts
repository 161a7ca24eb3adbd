import { fromFacts } from '../../from-facts.ts';
import { levelByTier } from '../../level-by-tier.ts';
import type { Rule } from '../../rule.ts';
import { destructionIn } from '../../shell/destruction.ts';
import { type Guard, guardsAround } from '../../shell/guards.ts';
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
      if (!isDestructive(value.facts)) continue;
      const place = placesInCode(file, context);
      const found = value.facts.code.flatMap(code => destructionIn(code).map(what => ({ code, ...what })));
      const guards = guardsAround(value.facts);
      for (const { code, what, typed, isUndone, offset, end } of found) {
        const missing = guards(code).filter(guard => !(guard === 'wayBack' && isUndone));
        if (missing.length === 0) continue;
        yield {
          message: `Missing ${missing.map(guard => words[guard]).join(' and ')} beside \`${what}\``,
          at: place(code, pieceAt(code, typed, offset, end)).at,
          level: missing.length === 2 ? levelByTier(repo, value.service) : 'info',
          hint: 'say what it costs, and how to undo it or that nobody can',
        };
      }
    }
  },
};

const words: Readonly<Record<Guard, string>> = { warning: 'a warning', wayBack: 'a way back' };

const isDestructive = fromFacts('command/destructive-is-guarded', ({ code }) =>
  code.some(block => destructionIn(block).length > 0),
);
