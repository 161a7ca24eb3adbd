import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { understandGuardLimits } from './guard-limits.ts';

const github = { organization: 'lab', repository: 'ops', owners: ['grace'] };

test.each([
  ['nothing', { name: 'Lab' }, { maxRemovals: 25, requiredAdmins: [], freezes: [], timeZone: 'Etc/UTC' }],
  ['owners of the organization', { name: 'Lab', github }, { requiredAdmins: ['grace'] }],
  [
    'limits of its own',
    { name: 'Lab', github, guard: { max_removals: 0, required_admins: ['ada'], time_zone: 'Europe/Berlin' } },
    { maxRemovals: 0, requiredAdmins: ['ada'], timeZone: 'Europe/Berlin' },
  ],
])('%s', (_, file, limits) => expect(understandGuardLimits(file)).toMatchObject(limits));

test('a freeze', () => {
  const freezes = [{ from: '2026-12-20T00:00', to: '2027-01-03T00:00', reason: 'Year-end' }];
  const [freeze] = understandGuardLimits({ name: 'Lab', guard: { freezes } }).freezes;
  expect(freeze?.from.equals(Temporal.PlainDateTime.from('2026-12-20T00:00'))).toBe(true);
  expect(freeze?.reason).toBe('Year-end');
});
