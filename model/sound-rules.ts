import { isObject } from './is-object.ts';
import type { Path } from './source/span.ts';
import type { YamlSource } from './source/yaml-source.ts';

/**
 * What is left of a rule file without the groups and rules that are wrong, so that one slip does not hide the other
 * alerts. Each keeps its place in the file. Undefined where nothing in it is a group.
 */
export function soundRules(source: YamlSource, wrong: readonly Path[]): YamlSource | undefined {
  const faults = new Set(wrong.map(([, group, list, rule]) => (list === 'rules' ? `${group} ${rule}` : `${group}`)));
  const isSound = (group: number, rule?: number) => !faults.has(rule === undefined ? `${group}` : `${group} ${rule}`);
  const groups = listIn(source.value, 'groups').flatMap((group, index) => {
    const all = listIn(group, 'rules');
    const rules = Array.from(all.keys()).filter(rule => isSound(index, rule));
    return isObject(group) && isSound(index) && all.length > 0
      ? [{ index, rules, value: { ...group, rules: rules.map(rule => all[rule]) } }]
      : [];
  });
  const inFile = ([top = '', group, list, rule, ...rest]: Path): Path => {
    const place = groups[Number(group)];
    if (!place) return [top];
    const steps = [list, list === 'rules' ? place.rules[Number(rule)] : rule, ...rest];
    return [top, place.index, ...steps.filter(step => step !== undefined)];
  };
  if (groups.length === 0) return undefined;
  return {
    ...source,
    value: { groups: groups.map(({ value }) => value) },
    at: (...path) => source.at(...inFile(path)),
    atKey: (...path) => source.atKey(...inFile(path)),
    written: (...path) => source.written(...inFile(path)),
  };
}

function listIn(value: unknown, key: string): readonly unknown[] {
  const list = isObject(value) ? value[key] : undefined;
  return Array.isArray(list) ? list : [];
}
