import { expect, test } from 'vitest';
import type { Finding } from '../finding.ts';
import { maskFindings } from './mask-findings.ts';

const token = `ghp_${'aB3dE6gH9jK2mN5pQ8rS1tU4vW7xY0zA1bC4'}`;
const stars = '*'.repeat(token.length);
const password = `Sup3rS3cret${'Pw91'}`;
const files = new Map([
  ['a.yaml', `owner: ${token}\n`],
  ['b.md', `Run:\n\n    export PGPASSWORD=${password}\n`],
]);

const at = (file: string) => ({ file, line: 1, column: 1, endLine: 1, endColumn: 2 });
const finding = (file: string, more: Partial<Finding>): Finding => ({
  ...{ rule: 'link/file-exists', level: 'error', message: 'Unexpected link', at: at(file) },
  ...more,
});
const masked = (one: Finding) => maskFindings([one], { files, extracts: undefined })[0];

test('nothing that a finding says shows a secret of its file', () => {
  const quoting = { message: `Unknown \`${token}\``, hint: `not ${token}`, key: token };
  const related = (message: string) => ({ related: { message, at: at('a.yaml') } });
  expect(masked(finding('a.yaml', { ...quoting, ...related(token) }))).toEqual(
    finding('a.yaml', { message: `Unknown \`${stars}\``, hint: `not ${stars}`, key: stars, ...related(stars) }),
  );
});

test('what is a secret only for what stands around it is masked alone too', () => {
  expect(masked(finding('b.md', { key: `${password} is quoted` }))?.key).toBe('*************** is quoted');
});

test('a secret of another file is known by its look', () => {
  expect(masked(finding('b.md', { message: `did you mean ${token}?` }))?.message).toBe(`did you mean ${stars}?`);
});

test('what is found by looking ahead is not looked for again', () => {
  const extracts = new Map([['b.md', { secrets: [] }]]);
  const [one] = maskFindings([finding('b.md', { message: password })], { files, extracts });
  expect(one?.message).toBe(password);
});

test('an edit that would write a secret is left out, others stay', () => {
  const edit = (text: string) => ({ fix: [{ at: at('b.md'), text }] });
  expect(masked(finding('b.md', edit(`PGPASSWORD=${password}`)))).toEqual(finding('b.md', {}));
  expect(masked(finding('b.md', edit('PGPASSWORD')))).toEqual(finding('b.md', edit('PGPASSWORD')));
});
