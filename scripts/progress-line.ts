import type { World } from './commands/command.ts';

/** Notes, and one line that says how far something is, until the next note; where `isShown` is false only notes. */
export function progressLine(write: (text: string) => void, isShown: boolean): Pick<World, 'note' | 'progress'> {
  let shown = '';
  const progress = (text: string): void => {
    if (!isShown || text === shown) return;
    // To the left edge, and what was there is gone.
    write(`\r\x1b[K${text}`);
    shown = text;
  };
  return {
    progress,
    note(text) {
      progress('');
      write(`${text}\n`);
    },
  };
}
