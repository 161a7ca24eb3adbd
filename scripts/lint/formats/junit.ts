import type { Finding } from '../../../model/source/finding.ts';
import { plural } from '../../render/plural.ts';
import { xml } from '../../render/xml.ts';
import { type FailOn, type Format, isAsGraveAs } from './format.ts';
import { place } from './place.ts';

/** For build servers: a suite per file, a case per finding. What `--fail-on` fails on fails, all else passes and speaks. */
export const junit: Format = ({ findings, files, failOn }) => {
  const suites = Array.from(
    Map.groupBy(findings, ({ at }) => at.file),
    ([file, inFile]) => suite(file, inFile, failOn),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="watchbill check" ${counts(findings, failOn)}>`,
    // Some readers take a report without a case for a broken one.
    ...(suites.length > 0 ? suites : [nothingFound(files, failOn)]),
    '</testsuites>',
  ].join('\n');
};

const suite = (file: string, findings: readonly Finding[], failOn: FailOn) =>
  [
    `  <testsuite name="${xml(file)}" ${counts(findings, failOn)}>`,
    ...findings.map(finding => testcase(finding, failOn)),
    '  </testsuite>',
  ].join('\n');

function counts(findings: readonly Finding[], failOn: FailOn): string {
  const failures = findings.filter(finding => isAsGraveAs(failOn, finding)).length;
  return `tests="${Math.max(1, findings.length)}" failures="${failures}" errors="0" skipped="0" time="0"`;
}

function testcase(finding: Finding, failOn: FailOn): string {
  const { at, level, message, rule } = finding;
  // Named without the line, so that a server knows it again after a move.
  const name = `${message} [${rule}]`;
  const body = details(finding).map(xml).join('\n');
  const outcome = isAsGraveAs(failOn, finding)
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

const nothingFound = (files: number, failOn: FailOn) =>
  [
    `  <testsuite name="watchbill check" ${counts([], failOn)}>`,
    `    <testcase classname="watchbill check" name="No findings in ${plural(files, 'file')}" time="0"/>`,
    '  </testsuite>',
  ].join('\n');
