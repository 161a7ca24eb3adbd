import { createInterface } from 'node:readline';

/** Tells when somebody wants the sandbox to end. */
export type Stopping = {
  /** Its reason is the name of the signal, or where none was sent `input`. */
  readonly signal: AbortSignal;
  /** Replaces what an empty line does. */
  onEnter(act: () => void): void;
  /** So that nothing keeps the process from ending. */
  close(): void;
};

/** Stops by Ctrl-C and the like and, where somebody may sit before an input, by `q` or by its end. */
export function listenForStop(input: NodeJS.ReadStream | undefined): Stopping {
  const controller = new AbortController();
  const stop = (reason: string) => controller.abort(reason);
  let enter = () => {};
  // They come twice: npm passes on the Ctrl-C that the terminal has sent already. Aborting twice does nothing.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  const lines = input && createInterface({ input });
  lines?.on('line', line => (line.trim() === '' ? enter() : line.trim() === 'q' && stop('input')));
  lines?.on('close', () => stop('input'));
  return {
    signal: controller.signal,
    onEnter(act) {
      enter = act;
    },
    close() {
      lines?.close();
      input?.destroy();
    },
  };
}
