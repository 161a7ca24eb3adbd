import type { Kind } from './kinds.ts';
import { brokenFrontMatter } from './source/broken-front-matter.ts';
import type { Finding } from './source/finding.ts';
import { frontMatterText } from './source/front-matter.ts';
import {
  type MarkdownFacts,
  type MarkdownReader,
  type MarkdownSource,
  parseMarkdown,
} from './source/markdown-source.ts';
import { startOf } from './source/span.ts';
import { parseYaml, type YamlSource, yamlRead } from './source/yaml-source.ts';
import { type Mention, validate } from './validate.ts';

/** One file read: what it says as plain data, whether that fits the schema, and what it names. */
export type ParsedFile = {
  readonly file: string;
  readonly kind: Kind;
  readonly id: string;
  readonly service: string | undefined;
  /** The YAML file, or the front matter of the Markdown file. */
  readonly source: YamlSource;
  readonly facts: MarkdownFacts | undefined;
  readonly valid: boolean;
  readonly mentions: readonly Mention[];
  readonly findings: readonly Finding[];
};

export function parseFile(
  file: string,
  text: string,
  kind: Kind,
  id: string,
  service: string | undefined,
  read: MarkdownReader = parseMarkdown,
): ParsedFile {
  const { source, facts, findings } =
    kind === 'runbook' || kind === 'postmortem'
      ? readMarkdown(file, text, read(file, text))
      : readYaml(file, text, kind);
  const wrong = [...findings, ...source.findings];
  const broken = wrong.some(({ level }) => level === 'error');
  const { findings: schema, mentions } = broken ? { findings: [], mentions: [] } : validate(kind, source);
  return {
    file,
    kind,
    id,
    service,
    source,
    facts,
    valid: !broken && schema.length === 0,
    mentions,
    findings: [...wrong.filter(finding => !schema.some(saysMore(finding))), ...schema],
  };
}

type Read = {
  readonly source: YamlSource;
  readonly facts: MarkdownFacts | undefined;
  readonly findings: readonly Finding[];
};

function readYaml(file: string, text: string, kind: Kind): Read {
  const source = parseYaml(file, text);
  const empty = source.value === null || source.value === undefined;
  const findings =
    empty && source.findings.length === 0
      ? [missing(file, `Unexpected empty file, expected a description of the ${kind.replaceAll('-', ' ')}`)]
      : [];
  return { source, facts: undefined, findings };
}

function readMarkdown(file: string, whole: string, { facts, findings, frontMatter }: MarkdownSource): Read {
  const text = facts ? frontMatterText(facts) : '';
  const source = frontMatter ? yamlRead(file, text, frontMatter.value) : parseYaml(file, text);
  const isEmpty = source.value === null && source.findings.length === 0;
  return { source, facts, findings: findings.length === 0 && isEmpty ? [noFrontMatter(file, whole, facts)] : findings };
}

function noFrontMatter(file: string, text: string, facts: MarkdownFacts | undefined): Finding {
  if (facts?.frontMatter !== undefined) return missing(file, 'Unexpected empty front matter, expected keys in it');
  return (
    brokenFrontMatter(file, text) ??
    missing(file, 'Missing front matter, expected the file to begin with `---`, keys and a closing `---`')
  );
}

const missing = (file: string, message: string): Finding => ({
  rule: 'schema',
  level: 'error',
  message,
  at: startOf(file),
});

/** A bare `yes` where a boolean belongs is told once: the schema knows what belongs there. */
const saysMore =
  ({ at }: Finding) =>
  (schema: Finding): boolean =>
    schema.at.line === at.line && schema.at.column === at.column;
