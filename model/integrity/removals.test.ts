import { describe, expect, test } from 'vitest';
import { linesAfter, linesWith, smallOrg } from '../test-org.ts';

const retired = 'catalog/retired.yaml';

describe('what is retired', () => {
  test.each([
    [
      'services/shop',
      '1:8: error: Unexpected `services/shop`, expected something that has no file any more (delete catalog/services/shop.yaml, or this line) [retired]',
    ],
    [
      'people/ada',
      '1:8: error: Unexpected `people/ada`, expected something that has no file any more (delete catalog/people/ada.yaml, or this line) [retired]',
    ],
    [
      'shop',
      '1:8: error: Unexpected `shop`, expected an id after the folder of its kind such as `services/old-shop` [schema]',
    ],
    [
      'severities/SEV-1',
      '1:8: error: Unexpected `severities/SEV-1`, expected an id after the folder of its kind such as `services/old-shop` [schema]',
    ],
  ])('%s', (id, said) => {
    expect(linesAfter(retired, 'services/old-shop', id)).toEqual([`${retired}:${said}`]);
  });

  test('is there no more, even as a file that is broken', () => {
    expect(linesWith({ 'catalog/services/old-shop.yaml': '[' })).toEqual([
      `${retired}:1:8: error: Unexpected \`services/old-shop\`, expected something that has no file any more (delete catalog/services/old-shop.yaml, or this line) [retired]`,
      'catalog/services/old-shop.yaml:1:1: error: Missing `]` for the list that begins here [yaml]',
    ]);
  });

  test('is named once', () => {
    expect(linesWith({ [retired]: `${smallOrg[retired]}${smallOrg[retired]}` })).toEqual([
      `${retired}:2:8: error: Unexpected second \`services/old-shop\`, expected each once [unique] → ${retired}:1:8: the first one`,
    ]);
  });
});

describe('the id that a thing had before', () => {
  const shop = 'catalog/services/shop.yaml';
  const ledger = 'catalog/services/ledger.yaml';
  const previously = (id: string) => ({ [shop]: `${smallOrg[shop]}previously: ${id}\n` });
  const unexpected = (id: string) =>
    `error: Unexpected \`${id}\`, expected an id that nothing else has or had [unique]`;

  test('is nobody else’s now', () => {
    expect(linesWith(previously('store'))).toEqual([]);
    expect(linesWith(previously('ledger'))).toEqual([
      `${shop}:8:13: ${unexpected('ledger')} → ${ledger}:1:1: \`ledger\``,
    ]);
  });

  test('is not its own', () => {
    expect(linesWith(previously('shop'))).toEqual([
      `${shop}:8:13: error: Unexpected own id \`shop\`, expected the one that it had before (leave it out where nothing was renamed) [unique]`,
    ]);
  });

  test('is not retired', () => {
    expect(linesWith(previously('old-shop'))).toEqual([
      `${shop}:8:13: error: Unexpected \`old-shop\`, expected an id that is not retired (what was renamed is not gone: leave one of the two out) [retired] → catalog/retired.yaml:1:8: retired here`,
    ]);
  });

  test('may be that of a retired thing of another kind', () => {
    const person = 'catalog/people/grace.yaml';
    expect(linesWith({ [person]: `${smallOrg[person]}previously: old-shop\n` })).toEqual([]);
  });

  test('may be that of a thing of another kind', () => {
    expect(linesWith(previously('ada'))).toEqual([]);
  });

  test('was one thing’s', () => {
    const both = { ...previously('store'), [ledger]: `${smallOrg[ledger]}previously: store\n` };
    expect(linesWith(both)).toEqual([`${shop}:8:13: ${unexpected('store')} → ${ledger}:7:13: \`ledger\``]);
  });

  test('is an id', () => {
    expect(linesWith(previously('Old Shop'))).toEqual([
      `${shop}:8:13: error: Unexpected \`Old Shop\`, expected an id such as \`payments\` or \`payments-primary\` [schema]`,
    ]);
  });
});
