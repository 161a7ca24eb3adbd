import { Temporal } from 'temporal-polyfill';
import type { Change, FileHistory } from '../file-history.ts';

/** A commit of so many files is a sweep, such as a new name for a cluster: it says little about each of them. */
export const filesOfASweep = 12;

/** The changes of what a file says, newest first; sweeps through many files are left out. */
export const contentChanges = (history: FileHistory, file: string): Change[] =>
  history.changesOf(file).filter(change => change.content && !isSweep(history, change));

const isSweep = ({ filesOf }: FileHistory, { commit }: Change): boolean =>
  (filesOf.get(commit)?.length ?? 0) >= filesOfASweep;

export const isAfter = (a: Temporal.PlainDate, b: Temporal.PlainDate): boolean => Temporal.PlainDate.compare(a, b) > 0;
