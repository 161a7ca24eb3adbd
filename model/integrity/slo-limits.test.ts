import { expect, test } from 'vitest';
import { linesWith, smallOrg } from '../test-org.ts';

const file = 'alerts/shop/availability.slo.yaml';
const slo = (window: string) => (smallOrg[file] ?? '').replace('window: 30d', `window: ${window}`);

test.each(['0d', '0m', '0w0d', '59m', '53w', '99999999999999999999w'])('a promise over %s', window =>
  expect(linesWith({ [file]: slo(window) })).toEqual([
    `${file}:2:9: error: Unexpected window \`${window}\`, expected one hour to one year (most promises are about \`30d\`) [limit]`,
  ]),
);

test.each(['1h', '7d', '366d'])('a promise over %s can be looked back on', window =>
  expect(linesWith({ [file]: slo(window) })).toEqual([]),
);
