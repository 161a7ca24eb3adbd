import { expect, test } from 'vitest';
import { absentSchemas } from '../emulators/schemas.ts';

const isRequired = process.env.WATCHBILL_REQUIRE?.split(',').includes('providers') ?? false;
if (absentSchemas.length > 0)
  process.stdout.write(
    `providers lane, schemas: requests are not checked against the vendors' own (${absentSchemas.join(', ')}); CONTRIBUTING.md says how to get them\n`,
  );

test.skipIf(absentSchemas.length > 0 && !isRequired)('requests are checked against the schemas of both vendors', () =>
  expect(absentSchemas).toEqual([]),
);
