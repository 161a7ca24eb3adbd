import type { World } from '../command.ts';

/** Nobody reads faster, and a line for each file would take as long as the file. */
const step = 100;

/** Says now and then how many files have been read: `Reading 3,200 of 10,000`. */
export const tellReading =
  ({ progress }: Pick<World, 'progress'>) =>
  (read: number, all: number): void => {
    if (read % step === 0) progress(`Reading ${read.toLocaleString('en')} of ${all.toLocaleString('en')}`);
  };
