import { expect, test } from 'vitest';
import { alertCase, kebabCase, sentenceCase, spokenName, titleCase } from './name-from-id.ts';

test('names as people write them', () => {
  expect(sentenceCase('payments-primary')).toBe('Payments primary');
  expect(sentenceCase('platform/storage')).toBe('Platform storage');
  expect(titleCase('ada-lovelace')).toBe('Ada Lovelace');
  expect(spokenName('PaymentsStuck')).toBe('Payments stuck');
});

test('names of alerts begin with a letter', () => {
  expect(alertCase('event-bus/delivery')).toBe('EventBusDelivery');
  expect(alertCase('3ds/2xx')).toBe('Alert3ds2xx');
});

test('names for machines', () => {
  expect(kebabCase('PaymentsStuck')).toBe('payments-stuck');
  expect(kebabCase('HTTP_5xx')).toBe('http-5xx');
});

test('names keep to what PagerDuty takes', () => {
  expect(sentenceCase('a-'.repeat(80)).length).toBeLessThanOrEqual(100);
  expect(sentenceCase(`${'a'.repeat(99)}-b`)).toBe(`A${'a'.repeat(98)}`);
});
