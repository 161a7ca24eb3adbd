import { type CST, type Document, Parser, parseDocument, type YAMLError } from 'yaml';
import { inOurWords } from './yaml-sayings.ts';
import { maxDepth, type Trouble, tooDeep } from './yaml-trouble.ts';

type Parsed = { readonly document: Document; readonly trouble?: Trouble };

// Without `uniqueKeys`, whose test is quadratic; `inspectYaml` looks for them. Without the tags of YAML 1.1.
const options = { prettyErrors: false, uniqueKeys: false, logLevel: 'error', resolveKnownTags: false } as const;

/** How a text is read. */
export type YamlOptions = {
  /** Whether `<<` takes keys in from elsewhere, as programs written in Go have it; YAML 1.2 has no such key. */
  readonly merge?: boolean;
};

/** Parses one document of YAML 1.2 and says what is wrong with its syntax, where something is. */
export function parseSyntax(text: string, { merge = false }: YamlOptions = {}): Parsed {
  const document = withoutStacks(() => parseDocument(text, { ...options, merge }));
  const [problem] = document.errors.length > 0 ? document.errors : document.warnings;
  if (problem) return { document, trouble: locate(problem, text) };
  // In its own version, the directive changes what words mean.
  const { version } = document.directives.yaml;
  if (version === '1.2') return { document };
  const start = text.indexOf('%YAML');
  return { document, trouble: { message: `Unexpected YAML ${version}, expected 1.2`, start, end: start + 9 } };
}

/** A file may have a hundred thousand errors: without their stacks they cost a tenth of the time. */
function withoutStacks<T>(run: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/** Where the parser stops may depend on its stack, or lie far behind the cause: then the tokens know better. */
function locate(problem: YAMLError, text: string): Trouble {
  const { deep, open } = suspects(text);
  if (deep !== undefined) return { message: tooDeep, start: deep, end: deep + 1 };
  const [start, end] = problem.pos;
  const mark = /end with a (.)$|Missing closing (.)/.exec(problem.message)?.slice(1).join('');
  if (!mark || open === undefined) return { ...inOurWords(problem), start, end };
  const what = { ']': 'list', '}': 'mapping' }[mark] ?? 'text';
  return { message: `Missing \`${mark}\` for the ${what} that begins here`, start: open, end: open + 1 };
}

/** The offsets of the first token that is nested too deep, and of the first one that is never closed. */
function suspects(text: string): { deep: number | undefined; open: number | undefined } {
  const found: { deep: number | undefined; open: number | undefined } = { deep: undefined, open: undefined };
  const pending: [CST.Token, number][] = [];
  for (const token of new Parser().parse(text))
    if (token.type === 'document' && token.value) pending.push([token.value, 1]);
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [token, depth] = next;
    const { offset } = token as { offset: number };
    if (depth > maxDepth) found.deep = Math.min(found.deep ?? offset, offset);
    if (isOpen(token)) found.open = Math.min(found.open ?? offset, offset);
    if (!('items' in token) || depth > maxDepth) continue;
    for (const { key, value } of token.items as CST.CollectionItem[]) {
      if (key) pending.push([key, depth + 1]);
      if (value) pending.push([value, depth + 1]);
    }
  }
  return found;
}

function isOpen(token: CST.Token): boolean {
  if (token.type === 'flow-collection') return token.end.every(({ type }) => !type.startsWith('flow-'));
  if (token.type !== 'double-quoted-scalar' && token.type !== 'single-quoted-scalar') return false;
  return token.source.length < 2 || !token.source.endsWith(token.source.charAt(0));
}
