import type { Finding } from '../../../model/source/finding.ts';
import { plural } from '../../render/plural.ts';
import { xml } from '../../render/xml.ts';
import type { Format } from './format.ts';
import { place } from './place.ts';

/** For build servers: a suite per file, a case per finding; errors and warnings fail, info passes and speaks. */
export const junit: Format = ({ findings, files }) => {
  const suites = Array.from(
    Map.groupBy(findings, ({ at }) => at.file),
    suite,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="watchbill check" ${counts(findings)}>`,
    // Some readers take a report without a case for a broken one.
    ...(suites.length > 0 ? suites : [nothingFound(files)]),
    '</testsuites>',
  ].join('\n');
};

const suite = ([file, findings]: [string, readonly Finding[]]) =>
  [`  <testsuite name="${xml(file)}" ${counts(findings)}>`, ...findings.map(testcase), '  </testsuite>'].join('\n');

const fails = ({ level }: Finding) => level !== 'info';

const counts = (findings: readonly Finding[]) =>
  `tests="${Math.max(1, findings.length)}" failures="${findings.filter(fails).length}" errors="0" skipped="0" time="0"`;

function testcase(finding: Finding): string {
  const { at, level, message, rule } = finding;
  // Named without the line, so that a server knows it again after a move.
  const name = `${message} [${rule}]`;
  const body = details(finding).map(xml).join('\n');
  const outcome = fails(finding)
    ? `<failure type="${level}" message="${xml(message)}">${body}</failure>`
    : `<system-out>${body}</system-out>`;
  return [
    `    <testcase classname="${xml(at.file)}" name="${xml(name)}" file="${xml(at.file)}" line="${at.line}" time="0">`,
    `      ${outcome}`,
    '    </testcase>',
  ].join('\n');
}

const details = ({ at, level, message, rule, hint, related }: Finding) => [
  `${place(at)}: ${level}: ${message} [${rule}]`,
  ...(hint === undefined ? [] : [`hint: ${hint}`]),
  ...(related ? [`related: ${place(related.at)}: ${related.message}`] : []),
];

const nothingFound = (files: number) =>
  [
    `  <testsuite name="watchbill check" ${counts([])}>`,
    `    <testcase classname="watchbill check" name="No findings in ${plural(files, 'file')}" time="0"/>`,
    '  </testsuite>',
  ].join('\n');
