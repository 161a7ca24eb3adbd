import type { Location, Log, Notification, Result, Run } from 'sarif';
import type { Finding } from '../../../model/source/finding.ts';
import type { Span } from '../../../model/source/span.ts';
import { json } from '../../render/json.ts';
import { printable } from '../../render/printable.ts';
import { relativeUri } from '../../render/relative-uri.ts';
import type { CheckResult, Format } from './format.ts';
import { gravestFirst } from './gravest-first.ts';
import { sarifLevel, sarifRules } from './sarif-rules.ts';
import { tally, tallyText } from './tally.ts';
import { type FingerprintedFinding, withFingerprints } from './with-fingerprints.ts';

/** GitHub shows so many results of a run, and refuses a run with five times as many. */
const most = 5_000;

/** SARIF 2.1.0, for GitHub code scanning and its like. */
export const sarif: Format = result => {
  const log: Log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run(result)] };
  return json(log);
};

function run({ findings, rules, version }: CheckResult): Run {
  const known = sarifRules(rules, findings);
  const indexes = new Map(known.map(({ id }, index) => [id, index]));
  // Before anything is left out: the number among equals must not depend on it.
  const sorted = gravestFirst(withFingerprints(findings));
  const left = sorted.slice(most);
  const notes = left.length > 0 ? [leftOut(left)] : [];
  return {
    tool: { driver: { name: 'Watchbill', version, rules: known } },
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: notes }],
    columnKind: 'utf16CodeUnits',
    results: sorted.slice(0, most).map(finding => resultOf(finding, indexes.get(finding.rule) ?? -1)),
  };
}

function resultOf(finding: FingerprintedFinding, ruleIndex: number): Result {
  const { rule, level, at, related, fingerprint } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    level: sarifLevel[level],
    message: { text: messageText(finding) },
    locations: [location(at)],
    ...(related ? { relatedLocations: [{ id: 1, ...location(related.at), message: plain(related.message) }] } : {}),
    partialFingerprints: { 'watchbill/v1': fingerprint },
  };
}

/** GitHub shows a related location only where the message links to it, by its id. */
const messageText = ({ message, hint, related }: Finding) =>
  [
    unlinked(message),
    ...(hint === undefined ? [] : [unlinked(hint)]),
    ...(related ? [`[${printable(related.message).replace(/[[\]\\]/g, '\\$&')}](1)`] : []),
  ].join('\n');

const plain = (text: string) => ({ text: unlinked(text) });

/** `[…](…)` in a message is a link in SARIF, and here it is only what a file says. */
const unlinked = (text: string) => printable(text).replaceAll('](', '] (');

const location = ({ file, line, column, endLine, endColumn }: Span): Location => ({
  physicalLocation: {
    artifactLocation: { uri: relativeUri(file), uriBaseId: '%SRCROOT%' },
    region: { startLine: line, startColumn: column, endLine, endColumn },
  },
});

const leftOut = (left: readonly Finding[]): Notification => ({
  level: 'warning',
  message: { text: `Left out beyond the gravest ${most} findings: ${tallyText(tally(left))}` },
});
