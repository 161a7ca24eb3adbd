// Breaks a sample of Acme, with all rules. model/mutations.test.ts breaks every key and value, loading alone.
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { loadOpsRepo } from '../model/load.ts';
import { type ParsedFile, parseFile } from '../model/parse-file.ts';
import { placeFile } from '../model/place.ts';
import { readContent } from '../model/read.ts';
import { byPlace, findingLine } from '../model/source/finding.ts';
import { type MarkdownSource, parseMarkdown } from '../model/source/markdown-source.ts';
import type { Span } from '../model/source/span.ts';
import { rules } from '../scripts/lint/rules/index.ts';
import { runRules } from '../scripts/lint/run-rules.ts';

const acme = readContent(process.cwd()).files;
const now = Temporal.Instant.from('2026-11-16T09:00:00Z');

const read = new Map<string, MarkdownSource>();

/** Most files stay as they are. */
function readOnce(file: string, text: string): MarkdownSource {
  const known = read.get(`${file} ${text}`) ?? parseMarkdown(file, text);
  read.set(`${file} ${text}`, known);
  return known;
}

/** All that `check` finds in Acme with one file changed, as `file:line:column [rule]`. */
function check(file: string, content: string): string[] {
  const loaded = loadOpsRepo(new Map([...acme, [file, content]]), [], readOnce);
  const findings = [...loaded.findings, ...runRules(rules, loaded, { now })].toSorted(byPlace);
  return findings.map(
    finding => `${finding.at.file}:${finding.at.line}:${finding.at.column} [${finding.rule}] ${findingLine(finding)}`,
  );
}

const parsed: readonly ParsedFile[] = Array.from(acme).flatMap(([path, text]) => {
  const { kind, id, service } = placeFile(path);
  return kind ? parseFile(path, text, kind, id, service) : [];
});

/** The text of a file with what stands at a place replaced. */
function replaced({ file, line, column, endColumn }: Span, put: string): string {
  const lines = (acme.get(file) ?? '').split('\n');
  const old = lines[line - 1] ?? '';
  lines[line - 1] = old.slice(0, column - 1) + put + old.slice(endColumn - 1);
  return lines.join('\n');
}

/** Every n-th, so that the whole takes seconds; a prime, so that all kinds and keys come up. */
const every = <T>(n: number, all: readonly T[]): T[] => all.filter((_, index) => index % n === 0);

function expectOne(at: Span, content: string, rule: string): void {
  const found = check(at.file, content);
  expect(found, `${at.file}:${at.line}:${at.column}`).toEqual([
    expect.stringContaining(`${at.file}:${at.line}:${at.column} [${rule}]`),
  ]);
}

const mentions = parsed.flatMap(({ mentions, source }) => mentions.map(mention => ({ mention, source })));

test('a broken reference is found where it stands, and nothing else', () => {
  expect(mentions.length).toBeGreaterThan(300);
  for (const { mention, source } of every(3, mentions)) {
    const at = mention.isKey ? source.atKey(...mention.path) : source.at(...mention.path);
    const prefix = mention.kinds.length > 1 ? `${mention.text.split('/')[0]}/` : '';
    expectOne(at, replaced(at, `${prefix}qqqqqqqqq`), 'reference');
  }
});

const keys = parsed.flatMap(({ source, kind }) =>
  typeof source.value === 'object' && source.value !== null && !Array.isArray(source.value)
    ? Object.keys(source.value).map(key => ({ key, source, kind }))
    : [],
);

test('a misspelt key is found where it stands, and nothing else', () => {
  // Keys that name a thing are references, and those of severities are ids.
  const spelt = keys.filter(({ kind }) => kind !== 'severities');
  for (const { key, source } of every(5, spelt)) {
    const at = source.atKey(key);
    expectOne(at, replaced(at, `${key.slice(0, -1)}qq`), 'schema');
  }
});

const lists = parsed.filter(({ kind }) => kind === 'team').map(({ source }) => source);

test('somebody who stands twice in a member list is found the second time', () => {
  for (const source of lists) {
    const { members } = source.value as { members: string[] };
    const last = source.at('members', members.length - 1);
    const content = replaced(last, `${members.at(-1)}, ${members[0]}`);
    const column = last.column + `${members.at(-1)}, `.length;
    const inBlock = (acme.get(last.file)?.split('\n')[last.line - 1] ?? '').trim().startsWith('- ');
    if (inBlock) continue;
    expectOne({ ...last, column }, content, 'schema');
  }
});

test.each([
  ['catalog/services/checkout.yaml', /(?<=^tier: )\d/m, '7', 'schema'],
  ['catalog/escalation-policies/payments.yaml', /(?<=^repeat: )\d/m, '10', 'schema'],
  ['catalog/escalation-policies/payments.yaml', /(?<=escalate_after: )\w+/, '0m', 'limit'],
  ['catalog/schedules/payments-primary.yaml', /(?<=turn: )weekly/, '30m', 'limit'],
  ['catalog/schedules/payments-primary.yaml', /(?<=turn: )weekly/, '400d', 'limit'],
  ['catalog/schedules/payments-primary.yaml', /(?<=handoff: )monday 09:00/, '"09:00"', 'limit'],
  ['catalog/schedules/payments-primary.yaml', /(?<=^ {4}start: )\S+/m, '2026-02-30', 'schema'],
  ['catalog/schedules/payments-primary.yaml', /(?<=^time_zone: )\S+/m, 'America/Toronto', 'time-zone'],
  ['catalog/schedules/payments-primary.yaml', /(?<=^time_zone: )\S+/m, 'Berlin', 'schema'],
])('%s with %s as %s', (file, pattern, put, rule) => {
  const text = acme.get(file) ?? '';
  const match = pattern.exec(text);
  expect(match, 'the text to change is there').not.toBeNull();
  const before = text.slice(0, match?.index).split('\n');
  const at = { file, line: before.length, column: (before.at(-1) ?? '').length + 1, endLine: 0, endColumn: 0 };
  expectOne(at, text.replace(pattern, put), rule);
});
