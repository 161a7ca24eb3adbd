/** Runs one stage after the other, a line each: what it is, what came of it, how long it took. */
export type Progress = <T>(stage: string, run: () => Promise<T>, says: (result: T) => string) => Promise<T>;

const [stageWidth, resultWidth] = [13, 54];

/** No stage begins once it is stopped. Where the output is a terminal, a stage is there before its result. */
export const progressTo =
  (out: NodeJS.WriteStream, stopped: AbortSignal): Progress =>
  async (stage, run, says) => {
    stopped.throwIfAborted();
    const started = performance.now();
    const begin = stage.padEnd(stageWidth);
    if (out.isTTY) out.write(`${begin}…`);
    const result = await run().finally(() => out.isTTY && out.write('\r\x1b[K'));
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    out.write(`${begin}${says(result).padEnd(resultWidth)}${seconds.padStart(6)} s\n`);
    return result;
  };
