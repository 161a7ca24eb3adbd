/**
 * For each line of a YAML text the keys that it stands under: `groups/alert: Down/annotations`. By indentation, for a text
 * need not be valid to have findings; items are called by what their line says, so that they may move.
 */
export function yamlKeyPaths(text: string): string[] {
  const stack: { readonly indent: number; readonly isItem: boolean; readonly name: string }[] = [];
  const path = () => stack.map(({ name }) => name).join('/');
  return text.split('\n').map(line => {
    const start = line.search(/\S/);
    if (start < 0 || line[start] === '#') return path();
    let rest = line.slice(start);
    for (let indent = start; ; ) {
      const isItem = /^-(\s|$)/.test(rest);
      // The items of a list may stand right below its key.
      for (let top = stack.at(-1); top && (top.indent > indent || isSame(top, indent, isItem)); top = stack.at(-1))
        stack.pop();
      const name = isItem ? itemName(rest.slice(1).trim()) : keyIn(rest);
      if (name !== undefined) stack.push({ indent, isItem, name });
      if (!isItem) break;
      const inner = rest.slice(1).search(/\S/);
      if (inner < 0) break;
      indent += inner + 1;
      rest = rest.slice(inner + 1);
    }
    return path();
  });
}

const isSame = (top: { indent: number; isItem: boolean }, indent: number, isItem: boolean): boolean =>
  top.indent === indent && (top.isItem || !isItem);

const itemName = (text: string): string => text.slice(0, 80);

const keyIn = (text: string): string | undefined =>
  /^("[^"]*"|'[^']*'|[^\s#'"[{|>&*!%@`-][^:#]*?)\s*:(\s|$)/.exec(text.slice(0, 200))?.[1];
