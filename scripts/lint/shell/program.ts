import { destructiveProgram } from './destructive/programs.ts';
import type { Command } from './gather-commands.ts';

/** A program and its arguments. `isInside` when another machine or container runs it. */
export type Program = {
  readonly name: string;
  readonly args: readonly string[];
  readonly isInside: boolean;
};

const noOptions = /^(?!)/;
/** What runs the program behind it, and those of its options whose value is the next word. */
const wrappers: ReadonlyMap<string, RegExp> = new Map([
  ['sudo', /^-[ABbEHiKklnPSsVv]*[CDghpRrTtUu]$|^--(?:user|group|prompt|host|chdir|chroot|role|type|other-user)$/],
  ['time', /^-[apqv]*[fo]$|^--(?:format|output)$/],
  ['watch', noOptions],
  ['nohup', noOptions],
  ['env', /^-[0iv]*[Cu]$|^--(?:unset|chdir)$/],
  ['command', noOptions],
  ['xargs', /^-[0oprtx]*[adEILnPs]$|^--(?:arg-file|delimiter|max-args|max-procs|max-lines|max-chars)$/],
  ['timeout', /^-[ks]$|^--(?:signal|kill-after)$/],
  ['exec', /^-[cl]*a$/],
]);

const carriers = new Set(['kubectl', 'oc', 'docker', 'podman', 'crictl']);
const carrying = new Set(['exec', 'run', 'rsh', 'debug']);
const carrierOptions = /^-[dit]*[cenuw]$|^--(?:container|env|namespace|user|workdir)$/;

const withoutFolder = (path: string): string => path.replace(/^.*\//, '');

/** What a command runs in the end: of `sudo rm` and `kubectl exec pod -- rm`, `rm`. */
export function programOf({ name, args }: Pick<Command, 'name' | 'args'>): Program {
  let program: Program = { name: withoutFolder(name), args, isInside: false };
  for (let depth = 0; depth < 4; depth++) {
    const inner = innerOf(program);
    if (!inner) break;
    program = inner;
  }
  return program;
}

function innerOf({ name, args, isInside }: Program): Program | undefined {
  const options = wrappers.get(name);
  const start = options ? wordsIn(args, options)[0] : carriers.has(name) ? startOfCarried(args) : undefined;
  const inner = start === undefined ? undefined : args[start];
  if (start === undefined || inner === undefined) return undefined;
  return { name: withoutFolder(inner), args: args.slice(start + 1), isInside: isInside || !options };
}

/** Where names stand among arguments: what is no option, no option's value, and no `A=b`, `30s` or `{}`. */
const wordsIn = (args: readonly string[], options: RegExp): number[] =>
  args.flatMap((arg, index) =>
    /^[a-z/.~][\w./+~-]*$/i.test(arg) && !options.test(args[index - 1] ?? '') ? [index] : [],
  );

/** Behind `--`; without it, behind the container or pod, the first word that is called like a program. */
function startOfCarried(args: readonly string[]): number | undefined {
  const verb = args.findIndex(arg => carrying.has(arg));
  if (verb < 0) return undefined;
  const dashes = args.indexOf('--');
  if (dashes >= 0) return dashes + 1;
  const [, ...behind] = wordsIn(args, carrierOptions).filter(index => index > verb);
  return behind.find(index => isProgram(withoutFolder(args[index] ?? '')));
}

const isProgram = (name: string): boolean => /^(?:ba)?sh$/.test(name) || destructiveProgram(name) !== undefined;
