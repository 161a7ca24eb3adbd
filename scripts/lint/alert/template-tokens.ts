export type Token = { readonly kind: 'word' | 'variable' | 'field' | 'text' | 'mark'; readonly text: string };
/** What stands between `{{` and `}}`; its text with them. */
export type Action = { readonly text: string; readonly tokens: readonly Token[] };

export type Scanned = {
  readonly actions: readonly Action[];
  /** What stands around the actions. */
  readonly plain: readonly string[];
  /** What keeps the rest from being read. */
  readonly fault?: string;
};

/** Takes a Go template apart, in one go from left to right. */
export function scanTemplate(text: string): Scanned {
  const actions: Action[] = [];
  const plain: string[] = [];
  let from = 0;
  for (let start = text.indexOf('{{'); start >= 0; start = text.indexOf('{{', from)) {
    plain.push(text.slice(from, start));
    const read = isComment(text, start) ? readComment(text, start) : readAction(text, start);
    if ('fault' in read) return { actions, plain, fault: read.fault };
    if (read.tokens) actions.push({ text: text.slice(start, read.end), tokens: read.tokens });
    from = read.end;
  }
  return { actions, plain: [...plain, text.slice(from)] };
}

type Read = { readonly end: number; readonly tokens?: readonly Token[] } | { readonly fault: string };

const isComment = (text: string, start: number): boolean =>
  text.startsWith('/*', start + 2) || text.startsWith('- /*', start + 2);

function readComment(text: string, start: number): Read {
  const close = text.indexOf('*/', start);
  const end = close < 0 ? -1 : text.indexOf('}}', close);
  return end < 0 ? { fault: unclosed } : { end: end + 2 };
}

const unclosed = 'Unexpected `{{` without `}}`, expected both';

const kinds = ['word', 'variable', 'field', 'text', 'mark'] as const;
// Each alternative begins with another character, and no repetition holds another one.
const token =
  /(?<word>[A-Za-z_]\w*)|(?<variable>\$[\w.]*)|(?<field>\.(?!\d)[\w.]*)|(?<text>"(?:[^"\\\n]|\\.)*"|`[^`]*`|'(?:[^'\\\n]|\\.)+'|[-+]?\.?\d[\w.]*)|(?<mark>:=|[=|(),])/y;
const space = /\s*/y;

function readAction(text: string, start: number): Read {
  const tokens: Token[] = [];
  let at = start + (/^\{\{-\s/.test(text.slice(start, start + 4)) ? 3 : 2);
  for (;;) {
    space.lastIndex = at;
    space.test(text);
    at = space.lastIndex;
    if (text.startsWith('}}', at)) return { end: at + 2, tokens };
    if (text.startsWith('-}}', at)) return { end: at + 3, tokens };
    if (at >= text.length || text.startsWith('{{', at)) return { fault: unclosed };
    token.lastIndex = at;
    const groups = token.exec(text)?.groups;
    if (!groups) return { fault: `Unexpected \`${text[at]}\` in a template, expected a label, a value or \`}}\`` };
    for (const kind of kinds) if (groups[kind] !== undefined) tokens.push({ kind, text: groups[kind] });
    at = token.lastIndex;
  }
}
