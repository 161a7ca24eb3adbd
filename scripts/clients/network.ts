/** The part of the real world that clients touch. Tests answer requests themselves and do not wait. */
export type Network = {
  readonly fetch: typeof globalThis.fetch;
  /** Before the next attempt, in milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Chance, from 0 up to 1, so that several runs do not come back at the same moment. */
  readonly random: () => number;
};
