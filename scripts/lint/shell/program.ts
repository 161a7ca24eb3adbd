import { destructivePrograms } from './destructive-programs.ts';
import type { Command } from './gather-commands.ts';

/** A program and its arguments. `isInside` when another machine or container runs it. */
export type Program = {
  readonly name: string;
  readonly args: readonly string[];
  readonly isInside: boolean;
};

const wrappers = new Set(['sudo', 'time', 'watch', 'nohup', 'env', 'command', 'xargs', 'timeout', 'exec']);
const carriers = new Set(['kubectl', 'oc', 'docker', 'podman', 'crictl', 'chroot', 'nsenter']);
const carried = new Set(['exec', 'run', 'rsh', 'debug']);
const shells = /^(?:\/usr)?(?:\/bin\/)?/;

/** What a command runs in the end: of `sudo rm` and `kubectl exec pod -- rm`, `rm`. */
export function programOf({ name, args }: Pick<Command, 'name' | 'args'>): Program {
  let program: Program = { name: name.replace(shells, ''), args, isInside: false };
  for (let depth = 0; depth < 4; depth++) {
    const inner = innerOf(program);
    if (!inner) break;
    program = inner;
  }
  return program;
}

function innerOf({ name, args, isInside }: Program): Program | undefined {
  if (wrappers.has(name)) {
    const start = args.findIndex(arg => programs.has(arg.replace(shells, '')));
    return start < 0
      ? undefined
      : { name: (args[start] ?? '').replace(shells, ''), args: args.slice(start + 1), isInside };
  }
  if (!carriers.has(name) || !args.some(arg => carried.has(arg))) return undefined;
  const dashes = args.indexOf('--');
  const start = dashes >= 0 ? dashes + 1 : args.findIndex((arg, index) => index > 0 && programs.has(arg));
  return start <= 0 || start >= args.length
    ? undefined
    : { name: (args[start] ?? '').replace(shells, ''), args: args.slice(start + 1), isInside: true };
}

/** What wrappers are used with here. */
const programs = new Set([
  ...Object.keys(destructivePrograms),
  ...'psql mysql mariadb clickhouse-client cqlsh mongosh mongo mkfs mkfs.ext4 mkfs.xfs bash sh'.split(' '),
]);
