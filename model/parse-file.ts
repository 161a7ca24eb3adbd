import type { Kind } from './kinds.ts';
import { ruleSources } from './rule-sources.ts';
import { soundRules } from './sound-rules.ts';
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

/** One thing that a file holds: what it says as plain data, whether that fits the schema, and what it names. */
export type ParsedFile = {
  readonly file: string;
  readonly kind: Kind;
  readonly id: string;
  readonly service: string | undefined;
  /** The YAML file, or the front matter of the Markdown file. */
  readonly source: YamlSource;
  /** What of it can be understood: where single parts are wrong, the others. */
  readonly understood: YamlSource;
  readonly facts: MarkdownFacts | undefined;
  readonly valid: boolean;
  readonly mentions: readonly Mention[];
  readonly findings: readonly Finding[];
};

/** Of a file that holds several things, each with an id of its own: `shop/a`, `shop/a#2`. */
export const parseFile = (
  file: string,
  text: string,
  kind: Kind,
  id: string,
  service: string | undefined,
  read: MarkdownReader = parseMarkdown,
): ParsedFile[] =>
  readFile(file, text, kind, read).map((read, index) => ({
    ...{ file, kind, id: index === 0 ? id : `${id}#${index + 1}`, service },
    ...judged(kind, read),
  }));

type Judged = Pick<ParsedFile, 'source' | 'understood' | 'facts' | 'valid' | 'mentions' | 'findings'>;

function judged(kind: Kind, { source, facts, findings: found }: Read): Judged {
  const troubles = [...found, ...source.findings];
  const broken = troubles.some(({ level }) => level === 'error');
  const { findings, mentions, wrong } = broken ? { findings: [], mentions: [], wrong: [] } : validate(kind, source);
  const sound = kind === 'rules' && wrong.length > 0 ? soundRules(source, wrong) : undefined;
  return {
    source,
    understood: sound ?? source,
    facts,
    valid: !broken && (wrong.length === 0 || sound !== undefined),
    mentions,
    findings: [...troubles.filter(finding => !findings.some(saysMore(finding))), ...findings],
  };
}

type Read = {
  readonly source: YamlSource;
  readonly facts: MarkdownFacts | undefined;
  readonly findings: readonly Finding[];
};

function readFile(file: string, text: string, kind: Kind, read: MarkdownReader): Read[] {
  if (kind === 'runbook' || kind === 'postmortem') return [readMarkdown(file, text, read(file, text))];
  const sources = kind === 'rules' ? ruleSources(file, text) : [parseYaml(file, text)];
  return sources.map(source => readYaml(source, kind));
}

function readYaml(source: YamlSource, kind: Kind): Read {
  const empty = source.value === null || source.value === undefined;
  const findings =
    empty && source.findings.length === 0
      ? [missing(source.file, `Unexpected empty file, expected a description of the ${kind.replaceAll('-', ' ')}`)]
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
