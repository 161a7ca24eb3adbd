import type { Finding } from '../../../model/source/finding.ts';
import { startOf } from '../../../model/source/span.ts';
import type { CheckResult } from './format.ts';

const team = `name: Payments
acronym: PAY
manager: maria
manager: ada
members: [ada, grace]
`;
const runbook = '# Down\n\n## Meaning\n\nNobody\ncan pay.\n';
const sources: Readonly<Record<string, string>> = {
  'catalog/teams/payments.yaml': team,
  'runbooks/checkout/Down.md': runbook,
};

const secondManager: Finding = {
  rule: 'yaml',
  level: 'error',
  message: 'Unexpected second key `manager`, expected each key once',
  at: { file: 'catalog/teams/payments.yaml', line: 4, column: 1, endLine: 4, endColumn: 8 },
  hint: 'remove one of the two',
  related: {
    message: 'first written here',
    at: { file: 'catalog/teams/payments.yaml', line: 3, column: 1, endLine: 3, endColumn: 8 },
  },
};

const byteOrderMark: Finding = {
  rule: 'file',
  level: 'info',
  message: 'Unexpected byte order mark, expected UTF-8 without one',
  at: startOf('runbooks/checkout/Down.md'),
};

const vague: Finding = {
  rule: 'runbook/says-first-step',
  level: 'warning',
  message: 'Missing first step for runbook `checkout/Down`',
  at: { file: 'runbooks/checkout/Down.md', line: 5, column: 1, endLine: 6, endColumn: 9 },
};

/** For tests of formats: a finding of each level, with and without hint and related place, in two files of three. */
export const exampleResult: CheckResult = {
  findings: [secondManager, byteOrderMark, vague],
  files: 3,
  rules: [
    {
      id: 'runbook/says-first-step',
      summary: 'A runbook says what to do first.',
      level: 'warning',
      why: 'Nobody thinks at night.',
      fix: 'Write down the first step.',
    },
    { id: 'team/has-chat', summary: 'A team has a chat.', level: 'info' },
  ],
  failOn: 'error',
  version: '1.2.3',
  colour: false,
  width: 80,
  source: file => sources[file],
};

/** The same with other findings, each given by what differs from the example's second manager. */
export const resultOf = (...findings: readonly Partial<Finding>[]): CheckResult => ({
  ...exampleResult,
  findings: findings.map(finding => ({ ...withoutExtras(secondManager), ...finding })),
});

const withoutExtras = ({ rule, level, message, at }: Finding): Finding => ({ rule, level, message, at });
