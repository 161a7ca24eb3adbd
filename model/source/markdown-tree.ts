import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';

const processor = () => remark().use(remarkGfm).use(remarkFrontmatter).freeze();
const markdown = processor();

/**
 * The same for text without `@`, in which no email can be: at every letter outside of code, remark-gfm would try whether one
 * begins there, which takes as long as half of all the rest.
 */
const withoutEmails = processor();
for (const { text = {} } of [withoutEmails.data('micromarkExtensions') ?? []].flat(2))
  for (const [letter, constructs] of Object.entries(text)) {
    const others = [constructs ?? []].flat().filter(({ name }) => name !== 'emailAutolink');
    if (others.length > 0) text[letter] = others;
    else delete text[letter];
  }

/**
 * What remark-gfm does to every tree once it is parsed: it searches each text for URLs and emails that the parser has
 * passed over (`[ada@acme.example`). That takes a tenth of the time, and almost no text holds one.
 */
const [linkBareAddresses = []] = [markdown, withoutEmails].map(parser =>
  [parser.data('fromMarkdownExtensions') ?? []].flat(2).flatMap(extension => {
    const transforms = extension.transforms ?? [];
    extension.transforms = [];
    return transforms;
  }),
);

/** GitHub's Markdown with YAML front matter as a syntax tree. */
export function parseTree(text: string): Root {
  const tree = (text.includes('@') ? markdown : withoutEmails).parse(text);
  if (mayHoldBareAddress(tree)) for (const transform of linkBareAddresses) transform(tree);
  return tree;
}

function mayHoldBareAddress(node: Nodes): boolean {
  if (node.type === 'text') return /@|www\.|https?:/i.test(node.value);
  return (
    'children' in node &&
    node.type !== 'link' &&
    node.type !== 'linkReference' &&
    node.children.some(mayHoldBareAddress)
  );
}
