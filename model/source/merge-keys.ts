import { isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';

/** What a map takes in by `<<`, which the parser makes a symbol of: the first one wins, its own keys before all. */
export const mergedInto = (map: YAMLMap): unknown[] =>
  map.items.filter(isMerge).flatMap(({ value }) => (isSeq(value) ? value.items : [value]));

const isMerge = ({ key }: Pair): boolean => isScalar(key) && typeof key.value === 'symbol';
