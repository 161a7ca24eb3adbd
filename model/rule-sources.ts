import { isObject } from './is-object.ts';
import type { Path } from './source/span.ts';
import { parseDocuments, parseYaml, type YamlSource } from './source/yaml-source.ts';

/** Templates and other YAML are not ours to judge: `groups:` at the left begins a rule file, and a manifest says its kind. */
export const holdsRules = (text: string): boolean => (hasGroups(text) || isManifest(text)) && !isTemplate(text);

/**
 * What Prometheus reads in a file, the one place where groups are looked for: the file itself or, where Kubernetes
 * manifests are in it, the `spec` of each `PrometheusRule` as a rule file of its own, in lists too. Others are left alone.
 */
export const ruleSources = (file: string, text: string): YamlSource[] =>
  isManifest(text)
    ? parseDocuments(file, text, isManifest, { merge: true }).flatMap(specsOf).map(withTexts)
    : [withTexts(parseYaml(file, text, { merge: true }))];

const hasGroups = (text: string): boolean => /^["']?groups["']?\s*:/m.test(text);
const isOne = /^kind:[ \t]+["']?PrometheusRule["']?\s*$/m;
const isList = /^kind:[ \t]+["']?\w{0,40}List["']?\s*$/m;
const isItem = /^[ -]{1,8}kind:[ \t]+["']?PrometheusRule["']?\s*$/m;
const isManifest = (text: string): boolean => isOne.test(text) || (isList.test(text) && isItem.test(text));

/** What Prometheus fills in stands inside of texts, and never begins a line at the left; these words are Helm's. */
const isTemplate = (text: string): boolean =>
  /^(\{\{|\{%)|\{\{-?\s*(\.(Values|Release|Chart|Capabilities|Files)\b|(include|tpl|toYaml|required)\b|["`]\{\{)/m.test(
    text,
  );

/** Of a manifest its `spec`, of a list those of its items. What cannot be read is told by what it is. */
function specsOf(source: YamlSource): YamlSource[] {
  const { value } = source;
  if (!isObject(value)) return [source];
  if (isRule(value)) return [below(source, value, [])];
  const items = Array.isArray(value.items) ? value.items : [];
  return items.flatMap((item, index) => (isRule(item) ? [below(source, item, ['items', index])] : []));
}

type Manifest = { readonly kind: 'PrometheusRule'; readonly spec?: unknown };

const isRule = (value: unknown): value is Manifest => isObject(value) && value.kind === 'PrometheusRule';

const below = (source: YamlSource, { spec }: Manifest, path: Path): YamlSource => ({
  ...source,
  value: spec ?? {},
  at: (...rest) => source.at(...path, 'spec', ...rest),
  atKey: (...rest) => source.atKey(...path, 'spec', ...rest),
  written: (...rest) => source.written(...path, 'spec', ...rest),
});

/** Prometheus takes every value for text but `limit`, as it is written: `1.10` is not `1.1`. Nothing at all is a default. */
const withTexts = (source: YamlSource): YamlSource => ({ ...source, value: asText(source.value, [], source) });

function asText(value: unknown, path: Path, source: Pick<YamlSource, 'written'>): unknown {
  if (Array.isArray(value)) return value.map((item, index) => asText(item, [...path, index], source));
  if (isObject(value)) {
    const texts = Object.entries(value).map(([key, part]) => [key, asText(part, [...path, key], source)] as const);
    return Object.fromEntries(texts.filter(([, text]) => text !== undefined));
  }
  const [around, key] = path.slice(-2);
  if (value === null) return nothing(around, key);
  const isNoText = typeof value === 'number' || typeof value === 'boolean';
  return isNoText && key !== 'limit' ? source.written(...path) : value;
}

/** An empty label or annotation is an empty text; elsewhere, what may be missing is missing. */
function nothing(around: Path[number] | undefined, key: Path[number] | undefined): '' | null | undefined {
  if (around === 'labels' || around === 'annotations') return '';
  return typeof key === 'string' && optional.has(key) ? undefined : null;
}

const optional = new Set(['labels', 'annotations', 'for', 'keep_firing_for', 'interval', 'query_offset', 'limit']);
