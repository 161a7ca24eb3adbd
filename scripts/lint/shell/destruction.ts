import type { CodeFact } from '../../../model/source/markdown-facts.ts';
import { destructivePrograms } from './destructive-programs.ts';
import type { Command } from './gather-commands.ts';
import { programOf } from './program.ts';
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

/** What in a block destroys: commands of shell, statements of SQL. */
export function destructionIn(code: CodeFact): Destruction[] {
  if (code.language?.toLowerCase() === 'sql') return destructiveSql(code.text);
  const { commands = [], text: typed = '' } = shellOf(code) ?? {};
  return commands.flatMap((command, index) => {
    const what = destroys(command);
    if (what === undefined) return [];
    const isUndone = commands.slice(index + 1).some(({ args }) => undoing[what]?.test(args.join(' ')));
    const isCertain = what !== 'apply -auto-approve';
    return [{ what, typed, isUndone, isCertain, offset: command.offset, end: command.end }];
  });
}

const undoing: Readonly<Record<string, RegExp>> = {
  'scale --replicas=0': /--replicas[= ]["']?[1-9_$]/,
  'patch replicas: 0': /replicas["']?(?:,\s{0,4}"value")?\s{0,4}[:= ]\s{0,4}["']?[1-9_$]/,
  drain: /\buncordon\b/,
  mask: /\bunmask\b/,
};

const dropping = /\b(?:drop\s{1,9}(?:table|database|schema|index|column)\b|truncate(?=\s{1,9}["a-z]))/gi;
const losing = new RegExp(
  `${dropping.source}|\\bdelete\\s{1,9}from\\b|\\bupdate\\s{1,9}[\\w."]{1,80}\\s{1,9}set\\b`,
  'gi',
);

/** A `DELETE` or `UPDATE` that says which rows is what its author meant; one without `WHERE` is all of them. */
const destructiveSql = (text: string): Destruction[] =>
  Array.from(text.matchAll(/[^;]+/g)).flatMap(({ 0: statement, index: start }) => {
    const pattern = /\bwhere\b/i.test(statement) ? dropping : losing;
    return Array.from(statement.matchAll(pattern), ({ 0: found, index }) => {
      const offset = start + index;
      return {
        what: found.replace(/\s+/g, ' '),
        typed: text,
        isUndone: false,
        isCertain: true,
        offset,
        end: offset + found.length,
      };
    });
  });

function destroys(command: Command): string | undefined {
  const { name, args } = programOf(command);
  const words = args.filter(arg => !arg.startsWith('-'));
  if (Object.hasOwn(destructivePrograms, name)) return destructivePrograms[name]?.(words, args);
  const told = () => [...args, command.input].join(' ');
  if (/^(?:psql|mysql|mariadb|clickhouse-client|cqlsh)$/.test(name)) return destructiveSql(told())[0]?.what;
  if (/^mongo(?:sh)?$/.test(name)) return emptying.exec(told())?.[1]?.replace(/\(.*/s, '');
  return /^mkfs(?:\.|$)/.test(name) ? name : undefined;
}

/** Of MongoDB: all of a database, of a collection, or of its documents. */
const emptying = /\.(dropDatabase\(|drop\(|(?:deleteMany|remove)\(\s{0,9}(?:\{\s{0,9}\}\s{0,9})?\))/;
