// What no checker of these files can do without: reads them, and parses each with the parsers that Watchbill uses.
// Nothing is made of the trees, and none is kept. The settings are the fastest that fit: no data is built from the
// YAML, no pretty errors, and the front matter of Markdown stays text. As for `watchbill`, compiled code is cached.
import { readdirSync, readFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

enableCompileCache();
const [{ parseDocument }, { remark }, { default: remarkGfm }, { default: remarkFrontmatter }] = await Promise.all([
  import('yaml'),
  // Its parser is remark-parse; what else it has is not called.
  import('remark'),
  import('remark-gfm'),
  import('remark-frontmatter'),
]);

const markdown = remark().use(remarkGfm).use(remarkFrontmatter);
const [root = '.'] = process.argv.slice(2);

for (const folder of ['catalog', 'alerts', 'runbooks', 'postmortems']) {
  for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
    if (entry.name.endsWith('.md')) markdown.parse(text);
    else parseDocument(text, { prettyErrors: false, uniqueKeys: false });
  }
}
