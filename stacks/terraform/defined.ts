/** The same configuration, where a key that may be missing may also be given as undefined. */
type Undefinable<T> = { [K in keyof T]: object extends Pick<T, K> ? T[K] | undefined : T[K] };

/** Drops keys whose value is undefined: the configuration types of cdktf take a missing key, not an undefined one. */
export const defined = <T extends object>(config: Undefinable<T>): T =>
  Object.fromEntries(Object.entries(config).filter(([, value]) => value !== undefined)) as T;
