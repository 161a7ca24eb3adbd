import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../model/source/markdown-source.ts';
import { workOutAll } from '../from-facts.ts';
import '../rules/index.ts'; // What they work out is kept too.
import { extractMarkdown } from './extract-markdown.ts';
import { learn, recall } from './known-text.ts';

const text = `---
service: shop
---

# ShopDown

TODO. A text\twith a tab, “quotes” and <b>tags</b>.

- [ ] Delete the pods of \`<pod>\`:

  \`\`\`sh
  kubectl delete pods --all
  psql -c "TRUNCATE orders"
  \`\`\`

| Sign | Step |
| --- | --- |
| slow | [Restart](#restart) |

## Restart

\`\`\`
echo “hello
\`\`\`
`;

const { facts } = parseMarkdown('a.md', text);
const line = learn('a.md', text, (tree, text, facts) => extractMarkdown(tree, text, facts, () => true)) ?? '';

test('what comes back is what was learnt', () => {
  const known = recall(line);
  expect(known.facts).toEqual(facts);
  expect(known.frontMatter).toEqual({ value: { service: 'shop' } });
});

test('so is what rules worked out', () => {
  const before = facts && workOutAll(facts);
  const after = workOutAll(recall(line).facts);
  expect(after).toEqual(before);
  expect(JSON.parse(JSON.stringify(after))).toEqual(before);
  expect(Object.keys(after).length).toBeGreaterThan(15);
});

test('it is one line', () => expect(line).not.toMatch(/[\n\r]/));
