import type { CodeFact } from '../../../model/source/markdown-facts.ts';
import type { Command } from './gather-commands.ts';
import { kubectlWords } from './kubectl-words.ts';
import { programOf } from './program.ts';
import { shellOf } from './shell.ts';

/** A command after which something is gone, or stands still. */
export type Destruction = {
  readonly what: string;
  readonly typed: string;
  readonly offset: number;
  readonly end: number;
};

/** What in a block destroys: commands of shell, statements of SQL. */
export function destructionIn(code: CodeFact): Destruction[] {
  if (code.language?.toLowerCase() === 'sql') return destructiveSql(code.text);
  const { commands = [], text: typed = '' } = shellOf(code) ?? {};
  return commands.flatMap(command => {
    const what = destroys(command);
    return what === undefined ? [] : [{ what, typed, offset: command.offset, end: command.end }];
  });
}

const sql = /\b(?:drop\s{1,9}(?:table|database|schema|index)\b|truncate(?=\s{1,9}["a-z])|delete\s{1,9}from\b)/gi;

const destructiveSql = (text: string): Destruction[] =>
  Array.from(text.matchAll(sql), ({ 0: found, index }) => ({
    what: found.replace(/\s+/g, ' '),
    typed: text,
    offset: index,
    end: index + found.length,
  }));

function destroys(command: Command): string | undefined {
  const { name, args } = programOf(command);
  const words = args.filter(arg => !arg.startsWith('-'));
  if (Object.hasOwn(byProgram, name)) return byProgram[name]?.(words, args);
  const dropped = /^(?:psql|mysql|clickhouse-client|cqlsh)$/.test(name) ? sqlIn(args) : undefined;
  return dropped ?? (/^mkfs(?:\.|$)/.test(name) ? name : undefined);
}

const sqlIn = (args: readonly string[]): string | undefined => destructiveSql(args.join(' ').slice(0, 4000))[0]?.what;

type Test = (words: readonly string[], args: readonly string[]) => string | undefined;

const hasFlag = (args: readonly string[], ...flags: readonly string[]): boolean =>
  args.some(arg => flags.includes(arg.split('=', 1)[0] ?? ''));
const isNoTrial = (args: readonly string[]): boolean => !args.some(arg => arg.startsWith('--dry-run'));

const cluster: Test = (_, args) => {
  const [verb = '', kind = ''] = kubectlWords(args);
  if (!isNoTrial(args)) return undefined;
  if (verb === 'scale' && /(?:^|\s)--replicas[= ]0(?:\s|$)/.test(args.join(' '))) return 'scale --replicas=0';
  if (verb !== 'delete') return undefined;
  if (hasFlag(args, '--all')) return 'delete --all';
  if (hasFlag(args, '--force')) return 'delete --force';
  if (hasFlag(args, '-f', '--filename')) return 'delete --filename';
  // A pod, or a job that has failed, comes back by itself; of a placeholder nobody knows what it stands for.
  return /^[a-z]/.test(kind) && !/^(?:po|pods?|jobs?|events?)(?:\/|$)/.test(kind) ? `delete ${kind}` : undefined;
};

const named =
  (...verbs: readonly string[]): Test =>
  words =>
    verbs.find(verb => ` ${words.join(' ')} `.includes(` ${verb} `));

/** The programs that people use at night, and what of them destroys. */
const byProgram: Readonly<Record<string, Test>> = {
  kubectl: cluster,
  oc: cluster,
  rm: (_, args) => {
    const short = args.filter(arg => /^-[a-zA-Z]+$/.test(arg)).join('');
    return /[rR]/.test(short) || hasFlag(args, '--recursive') ? 'rm -r' : undefined;
  },
  // The value of a flag in front of the verb stands among the words too.
  helm: words => {
    const verb = words.slice(0, 3).find(word => /^(?:uninstall|delete)$/.test(word));
    return verb && `helm ${verb}`;
  },
  terraform: (words, args) =>
    words[0] === 'destroy' || hasFlag(args, '-destroy') ? 'terraform destroy' : named('state rm')(words, args),
  git: (words, args) => {
    if (words[0] === 'push' && hasFlag(args, '--force', '-f')) return 'push --force';
    return words[0] === 'reset' && hasFlag(args, '--hard') ? 'reset --hard' : undefined;
  },
  dd: (_, args) => (args.some(arg => arg.startsWith('of=/dev/')) ? 'dd of=/dev/…' : undefined),
  'redis-cli': words => words.find(word => /^flush(?:all|db)$/i.test(word)),
  aws: (words, args) =>
    words[0] === 's3' && words[1] === 'rm' && hasFlag(args, '--recursive')
      ? 's3 rm --recursive'
      : words.find(word => /^(?:delete|terminate)-|^rb$/.test(word)),
  find: (_, args) => (hasFlag(args, '-delete') ? 'find -delete' : undefined),
  gcloud: named('delete'),
  az: named('delete'),
  docker: named('system prune', 'volume rm', 'volume prune'),
  ceph: named('osd purge', 'osd destroy', 'osd lost', 'pool delete', 'pool rm', 'fs rm'),
  etcdctl: named('del', 'member remove'),
  'kafka-topics': (_, args) => (hasFlag(args, '--delete') ? '--delete' : undefined),
  'kafka-topics.sh': (_, args) => (hasFlag(args, '--delete') ? '--delete' : undefined),
  'kafka-consumer-groups.sh': (_, args) =>
    hasFlag(args, '--reset-offsets', '--delete', '--delete-offsets') && hasFlag(args, '--execute', '--delete')
      ? '--reset-offsets'
      : undefined,
  shred: () => 'shred',
};
