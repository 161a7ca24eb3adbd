import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyResult } from './any-result.ts';
import { exampleResult } from './example-result.ts';
import { junit } from './junit.ts';

test('a suite per file, a case per finding', () =>
  expect(junit(exampleResult)).toBe(`\
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="watchbill check" tests="3" failures="1" errors="0" skipped="0" time="0">
  <testsuite name="catalog/teams/payments.yaml" tests="1" failures="1" errors="0" skipped="0" time="0">
    <testcase classname="catalog/teams/payments.yaml" name="Unexpected second key \`manager\`, expected each key once [yaml]" file="catalog/teams/payments.yaml" line="4" time="0">
      <failure type="error" message="Unexpected second key \`manager\`, expected each key once">catalog/teams/payments.yaml:4:1: error: Unexpected second key \`manager\`, expected each key once [yaml]
hint: remove one of the two
related: catalog/teams/payments.yaml:3:1: first written here</failure>
    </testcase>
  </testsuite>
  <testsuite name="runbooks/checkout/Down.md" tests="2" failures="0" errors="0" skipped="0" time="0">
    <testcase classname="runbooks/checkout/Down.md" name="Unexpected byte order mark, expected UTF-8 without one [file]" file="runbooks/checkout/Down.md" line="1" time="0">
      <system-out>runbooks/checkout/Down.md:1:1: info: Unexpected byte order mark, expected UTF-8 without one [file]</system-out>
    </testcase>
    <testcase classname="runbooks/checkout/Down.md" name="Missing first step for runbook \`checkout/Down\` [runbook/says-first-step]" file="runbooks/checkout/Down.md" line="5" time="0">
      <system-out>runbooks/checkout/Down.md:5:1: warning: Missing first step for runbook \`checkout/Down\` [runbook/says-first-step]</system-out>
    </testcase>
  </testsuite>
</testsuites>`));

test('a warning fails where the run fails on warnings, and what is worth knowing never does', () => {
  const text = junit({ ...exampleResult, failOn: 'warning' });
  expect(text).toContain('<testsuites name="watchbill check" tests="3" failures="2"');
  expect(Array.from(text.matchAll(/<failure type="(\w+)"/g), ([, type]) => type)).toEqual(['error', 'warning']);
});

test('nothing found is one case that passes', () =>
  expect(junit({ ...exampleResult, findings: [] })).toBe(`\
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="watchbill check" tests="1" failures="0" errors="0" skipped="0" time="0">
  <testsuite name="watchbill check" tests="1" failures="0" errors="0" skipped="0" time="0">
    <testcase classname="watchbill check" name="No findings in 3 files" time="0"/>
  </testsuite>
</testsuites>`));

test('whatever a file says, the only markup is ours', () => {
  fc.assert(
    fc.property(anyResult, result => {
      const names = Array.from(junit(result).matchAll(/<(?![?/])([^\s>]*)/g), ([, name]) => name);
      const ours = ['testsuites', 'testsuite', 'testcase', 'failure', 'system-out'];
      expect(names.filter(name => !ours.includes(name ?? ''))).toEqual([]);
      expect(names.filter(name => name === 'testcase').length).toBe(Math.max(1, result.findings.length));
    }),
  );
});
