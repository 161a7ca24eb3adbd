import { cloudPrograms } from './cloud-programs.ts';
import { clusterPrograms } from './cluster-programs.ts';
import { always, type Destructive, type DestructivePrograms } from './destructive.ts';
import { machinePrograms } from './machine-programs.ts';
import { storePrograms } from './store-programs.ts';

/** The programs that people use at night. */
const programs: DestructivePrograms = { ...clusterPrograms, ...cloudPrograms, ...machinePrograms, ...storePrograms };

/** Says what of a program's doings destroys; undefined for a program that is not known to. */
export function destructiveProgram(name: string): Destructive | undefined {
  // One for each file system: `mkfs.ext4`.
  if (/^mkfs(?:\.|$)/.test(name)) return always(name);
  // Some distributions of Kafka leave the ending out.
  const known = name.replace(/^(kafka-.*)\.sh$/, '$1');
  return Object.hasOwn(programs, known) ? programs[known] : undefined;
}
