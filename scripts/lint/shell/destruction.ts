import type { CodeFact } from '../../../model/source/markdown-facts.ts';
import { typedAtDatabases } from './database-prompts.ts';
import { destroys } from './destroys.ts';
import { destructiveStatements } from './destructive/sql.ts';
import type { Command } from './gather-commands.ts';
import { handedOver } from './handed-over.ts';
import { shellOf } from './shell.ts';

/** A command after which something is gone, or stands still. */
export type Destruction = {
  readonly what: string;
  readonly typed: string;
  /** Whether a later command of the block brings it back: a restart by scaling down and up. */
  readonly isUndone: boolean;
  /** False where it depends on what nobody sees here: on the plan of `terraform apply`. */
  readonly isCertain: boolean;
  readonly offset: number;
  readonly end: number;
};

/** What in a block destroys: commands of shell and what they hand over, statements of SQL. */
export function destructionIn(code: CodeFact): Destruction[] {
  if (code.language?.toLowerCase() === 'sql') return destructionInSql(code.text);
  const { commands = [], text: typed = '' } = shellOf(code) ?? {};
  return [...destructionBy(commands, typed), ...destructionBy(typedAtDatabases(code.text), code.text)];
}

function destructionBy(outer: readonly Command[], typed: string): Destruction[] {
  const commands = outer.flatMap(command => handedOver(command));
  const all = commands.flatMap((command, index) => {
    const what = destroys(command);
    if (what === undefined) return [];
    const isUndone = commands.slice(index + 1).some(({ args }) => undoing[what]?.test(args.join(' ')));
    const isCertain = what !== 'apply -auto-approve';
    return [{ what, typed, isUndone, isCertain, offset: command.offset, end: command.end }];
  });
  // What one line hands over may do the same to several things.
  return all.filter(({ what, offset }, index) => all[index - 1]?.what !== what || all[index - 1]?.offset !== offset);
}

const undoing: Readonly<Record<string, RegExp>> = {
  'scale --replicas=0': /--replicas[= ]["']?[1-9_$]/,
  'patch replicas: 0': /replicas["']?(?:,\s{0,4}"value")?\s{0,4}[:= ]\s{0,4}["']?[1-9_$]/,
  drain: /\buncordon\b/,
  mask: /\bunmask\b/,
};

const destructionInSql = (typed: string): Destruction[] =>
  destructiveStatements(typed).map(statement => ({ ...statement, typed, isUndone: false, isCertain: true }));
