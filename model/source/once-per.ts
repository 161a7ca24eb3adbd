/** Makes a thing once for each key, for as long as the key is there; what is given besides is the same for that key each time. */
export function oncePer<K extends WeakKey, Rest extends readonly unknown[], T>(
  make: (key: K, ...rest: Rest) => T,
): (key: K, ...rest: Rest) => T {
  const known = new WeakMap<K, { readonly made: T }>();
  return (key, ...rest) => {
    const before = known.get(key) ?? { made: make(key, ...rest) };
    known.set(key, before);
    return before.made;
  };
}
