import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';

const markdown = remark().use(remarkGfm).use(remarkFrontmatter).freeze();

/**
 * What remark-gfm does to every tree once it is parsed: it searches each text for URLs and emails that the parser has
 * passed over (`[ada@acme.example`). That takes a tenth of the time, and almost no text holds one.
 */
const linkBareAddresses = [markdown.data('fromMarkdownExtensions') ?? []].flat(2).flatMap(extension => {
  const transforms = extension.transforms ?? [];
  extension.transforms = [];
  return transforms;
});

/** GitHub's Markdown with YAML front matter as a syntax tree. */
export function parseTree(text: string): Root {
  const tree = markdown.parse(text);
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
