import { isObject } from '../../../model/is-object.ts';
import { type Finding, levels } from '../../../model/source/finding.ts';
import { type Span, startOf } from '../../../model/source/span.ts';
import type { Context, Problem, Rule } from '../rule.ts';

/** A file of the folder `rules/`: what it exports, why it could not be loaded, or its text where no rule is looked for. */
export type RuleModule = { readonly file: string } & (
  | { readonly exports: Readonly<Record<string, unknown>> }
  | { readonly error: string }
  | { readonly text: string }
);

export type OwnRules = { readonly rules: readonly Rule[]; readonly findings: readonly Finding[] };

/** Rules of one's own, checked as nothing else checks them; what is no rule is a finding. `taken` are ids of ours. */
export function ownRules(modules: readonly RuleModule[], taken: ReadonlySet<string>): OwnRules {
  const rules: Rule[] = [];
  const findings: Finding[] = [];
  for (const module of modules) {
    const rule = understand(module, taken);
    if (typeof rule === 'object') rules.push(careful(rule, module.file));
    else if (rule) findings.push({ rule: 'own-rule', level: 'error', message: rule, at: startOf(module.file) });
  }
  return { rules, findings };
}

/** The one rule of a module, or what is wrong with it; undefined for what rules share. */
function understand(module: RuleModule, taken: ReadonlySet<string>): Rule | string | undefined {
  if ('text' in module)
    return looksLikeRule(module.text) ? 'Unexpected rule here, expected it at `rules/<area>/<name>.ts`' : undefined;
  if ('error' in module) return `Unexpected failure to load this rule: ${firstLine(module.error)}`;
  const id = module.file.replace(/^rules\//, '').replace(/\.\w+$/, '');
  const candidates = Array.from(new Set(Object.values(module.exports))).filter(isObject);
  const [rule] = candidates;
  if (!rule || candidates.length > 1) return `Unexpected ${candidates.length} exported objects, expected one rule`;
  const lacking = (['summary', 'why', 'fix'] as const).find(key => typeof rule[key] !== 'string' || rule[key] === '');
  if (rule.id !== id) return `Unexpected id \`${String(rule.id)}\`, expected \`${id}\`, as the file says`;
  if (taken.has(id)) return `Unexpected id \`${id}\`, expected one that Watchbill's own rules do not have`;
  if (lacking) return `Missing \`${lacking}\` for rule \`${id}\`, expected a sentence`;
  if (!levels.some(level => level === rule.level))
    return `Unexpected level \`${String(rule.level)}\`, expected one of ${levels.map(level => `\`${level}\``).join(', ')}`;
  if (typeof rule.check !== 'function') return `Missing \`check\` for rule \`${id}\`, expected a function`;
  return isRule(rule) ? rule : `Unexpected \`needs\` or \`uses\` of rule \`${id}\`, expected lists of words`;
}

const looksLikeRule = (text: string): boolean => /\bsummary\b/.test(text) && /\bcheck\b/.test(text);

/** The one place where somebody's module becomes a rule: all else of it has been looked at. */
const isRule = (rule: unknown): rule is Rule =>
  isObject(rule) && ['needs', 'uses'].every(key => rule[key] === undefined || Array.isArray(rule[key]));

/** Its failures are findings: nobody's check of everything else should end with them. */
function careful(rule: Rule, file: string): Rule {
  return {
    ...rule,
    *check(repo, context: Context): Generator<Problem> {
      try {
        for (const problem of rule.check(repo, context)) {
          if (!isProblem(problem)) throw new TypeError('it yields something without `message` and `at`');
          yield problem;
        }
      } catch (error) {
        const reason = firstLine(error instanceof Error ? error.message : String(error));
        yield { message: `Unexpected failure of this rule: ${reason}`, level: 'error', at: startOf(file) };
      }
    },
  };
}

function isProblem(value: unknown): value is Problem {
  if (!isObject(value) || typeof value.message !== 'string' || !isObject(value.at)) return false;
  const { file, ...numbers }: Partial<Record<keyof Span, unknown>> = value.at;
  const { line, column, endLine, endColumn } = numbers;
  return typeof file === 'string' && [line, column, endLine, endColumn].every(part => typeof part === 'number');
}

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';
