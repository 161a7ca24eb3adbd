import { expect, test } from 'vitest';
import { withoutStackTraces } from './without-stack-traces.ts';

const traceOf = () => {
  const object: { stack?: string } = {};
  Error.captureStackTrace(object);
  return object.stack;
};

test('none inside, also when it fails; as ever afterwards', () => {
  withoutStackTraces(() => expect(traceOf()).toBeUndefined());
  const fail = () => {
    throw new Error('Broken');
  };
  expect(() => withoutStackTraces(fail)).toThrow('Broken');
  expect(traceOf()).toContain('without-stack-traces.test.ts');
});
