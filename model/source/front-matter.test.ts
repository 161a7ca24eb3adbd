import { expect, test } from 'vitest';
import { frontMatterData, frontMatterText } from './front-matter.ts';
import { parseYaml, yamlRead } from './yaml-source.ts';

test.each(['service: shop\nowner: checkout', 'a: [1, 2.5, null, true]\nb: { "__proto__": x, 1: z }', '', undefined])(
  'what is read from the cache is what YAML says: %j',
  frontMatter => {
    const text = frontMatterText({ frontMatter });
    const data = frontMatterData({ frontMatter });
    const { at, ...source } = parseYaml('a.md', text);
    const read = yamlRead('a.md', text, JSON.parse(JSON.stringify(data)).value);
    expect(read).toMatchObject({ file: 'a.md', findings: [] });
    expect(read.value).toStrictEqual(source.value);
    expect(read.at('owner')).toEqual(at('owner'));
    expect(read.atKey('owner')).toEqual(source.atKey('owner'));
  },
);

test.each(['a: .nan', 'a: -0.0', 'a: .inf', 'a: yes', 'a: 1\na: 2', 'a: [', 'a: *b'])(
  'YAML looks again at what JSON cannot say, or what is wrong: %s',
  frontMatter => expect(frontMatterData({ frontMatter })).toBeUndefined(),
);
