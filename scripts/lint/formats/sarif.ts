import type { Fix, Location, Log, Notification, Region, Result, Run, Suppression } from 'sarif';
import { byPlace, type Edit, type Finding } from '../../../model/source/finding.ts';
import type { Span } from '../../../model/source/span.ts';
import { json } from '../../render/json.ts';
import { printable } from '../../render/printable.ts';
import { relativeUri } from '../../render/relative-uri.ts';
import type { CheckResult, Format, SetAside } from './format.ts';
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

function run({ findings, setAside = [], hasBaseline = false, identify, rules, version }: CheckResult): Run {
  const asides = new Map(setAside.map(aside => [aside.finding, aside]));
  const all = [...findings, ...asides.keys()].toSorted(byPlace);
  const known = sarifRules(rules, all);
  const indexes = new Map(known.map(({ id }, index) => [id, index]));
  // Before anything is left out: the number among equals must not depend on it.
  const sorted = sortedIn(asides, withFingerprints(all, identify), all);
  const left = sorted.slice(most);
  const notes = left.length > 0 ? [leftOut(left)] : [];
  return {
    tool: { driver: { name: 'Watchbill', version, rules: known } },
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: notes }],
    columnKind: 'utf16CodeUnits',
    results: sorted.slice(0, most).map(({ aside, ...finding }) => ({
      ...resultOf(finding, indexes.get(finding.rule) ?? -1),
      ...(aside ? { suppressions: [suppressionOf(aside)] } : {}),
      ...(hasBaseline ? { baselineState: aside?.by === 'baseline' ? 'unchanged' : 'new' } : {}),
    })),
  };
}

type Marked = FingerprintedFinding & { readonly aside: SetAside | undefined };

/** Those that stand come first: nothing that somebody should see is left out for what somebody has seen. */
function sortedIn(
  asides: ReadonlyMap<Finding, SetAside>,
  fingerprinted: readonly FingerprintedFinding[],
  all: readonly Finding[],
): Marked[] {
  const marked = fingerprinted.map((finding, index): Marked => {
    const original = all[index];
    return { ...finding, aside: original && asides.get(original) };
  });
  const isAside = ({ aside }: Marked) => aside !== undefined;
  return [...gravestFirst(marked.filter(each => !isAside(each))), ...gravestFirst(marked.filter(isAside))];
}

/** In the file itself, or in a list that stands elsewhere. */
const suppressionOf = ({ finding, by, reason, at }: SetAside): Suppression => ({
  kind: by === 'suppression' && at.file === finding.at.file ? 'inSource' : 'external',
  status: 'accepted',
  justification: printable(reason),
  location: location(at),
});

function resultOf(finding: FingerprintedFinding, ruleIndex: number): Result {
  const { rule, level, at, related, fingerprint, fix = [] } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    level: sarifLevel[level],
    message: { text: messageText(finding) },
    locations: [location(at)],
    ...(related ? { relatedLocations: [{ id: 1, ...location(related.at), message: plain(related.message) }] } : {}),
    partialFingerprints: { 'watchbill/v1': fingerprint },
    ...(fix.length > 0 ? { fixes: [fixOf(fix)] } : {}),
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

/** The edits of `--fix`, file by file. */
const fixOf = (edits: readonly Edit[]): Fix => ({
  artifactChanges: Array.from(
    Map.groupBy(edits, ({ at }) => at.file),
    ([file, inFile]) => ({
      artifactLocation: { uri: relativeUri(file), uriBaseId: '%SRCROOT%' },
      replacements: inFile.map(({ at, text }) => ({ deletedRegion: region(at), insertedContent: { text } })),
    }),
  ),
});

const location = ({ file, ...place }: Span): Location => ({
  physicalLocation: {
    artifactLocation: { uri: relativeUri(file), uriBaseId: '%SRCROOT%' },
    region: region(place),
  },
});

const region = ({ line, column, endLine, endColumn }: Omit<Span, 'file'>): Region => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
});

const leftOut = (left: readonly Finding[]): Notification => ({
  level: 'warning',
  message: { text: `Left out beyond the gravest ${most} findings: ${tallyText(tally(left))}` },
});
