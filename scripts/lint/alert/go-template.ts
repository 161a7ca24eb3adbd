import { prometheusFunctions, prometheusVariables } from './template-names.ts';
import { type Action, scanTemplate } from './template-tokens.ts';

/** What keeps Prometheus from filling in a text, as a message; undefined when nothing does. The first fault hides others. */
export function templateFault(text: string): string | undefined {
  const { actions, fault } = scanTemplate(text);
  const scope: Scope = { blocks: [], variables: new Set(prometheusVariables) };
  for (const action of actions) {
    const wrong = blockFault(action, scope) ?? nameFault(action, scope);
    if (wrong !== undefined) return wrong;
  }
  if (fault !== undefined) return fault;
  const open = scope.blocks.at(-1);
  return open === undefined ? undefined : `Unexpected \`{{ ${open} }}\` without \`{{ end }}\`, expected both`;
}

/** Whether what a text comes to changes with the value that the alert measures. */
export const holdsValue = (text: string): boolean =>
  scanTemplate(text).actions.some(({ tokens }) =>
    tokens.some(({ kind, text: token }) => (kind === 'word' ? token === 'query' : isValue(token))),
  );

const isValue = (token: string): boolean => /^(\$value|\.Value|\$\.Value)(\.|$)/.test(token);

/** What is open, and what has been declared so far. */
type Scope = { readonly blocks: string[]; readonly variables: Set<string> };

const opening = new Set(['if', 'range', 'with', 'define', 'block']);
const loose = new Set(['else', 'end', 'break', 'continue']);
const keywords = new Set([...opening, ...loose, 'template', 'true', 'false', 'nil']);

function blockFault({ tokens, text }: Action, { blocks }: Scope): string | undefined {
  const [first] = tokens;
  if (first === undefined) return `Unexpected empty \`${text}\`, expected a label or value in it`;
  const keyword = first.kind === 'word' ? first.text : '';
  if (loose.has(keyword) && blocks.length === 0)
    return `Unexpected \`${text}\` outside a block, expected \`{{ if … }}\`, \`range\` or \`with\` before it`;
  if (opening.has(keyword)) blocks.push(keyword);
  if (keyword === 'end') blocks.pop();
  return undefined;
}

function nameFault({ tokens }: Action, { blocks, variables }: Scope): string | undefined {
  for (const [index, { kind, text }] of tokens.entries()) {
    const root = text.split('.', 1)[0] ?? '';
    if (kind === 'variable' && isDeclared(tokens.slice(index + 1, index + 4))) variables.add(root);
    const wrong =
      (kind === 'word' && !keywords.has(text) && unknown('function', text, prometheusFunctions)) ||
      (kind === 'variable' && unknown('variable', root, variables)) ||
      // Within a block the dot may stand for anything, and behind a bracket for what is in it.
      (kind === 'field' &&
        blocks.length === 0 &&
        tokens[index - 1]?.text !== ')' &&
        unknown('field', fieldOf(text), prometheusFields));
    if (wrong) return wrong;
  }
  return undefined;
}

/** `$x := …`, and the first of `$key, $value := …`. */
const isDeclared = ([next, , afterwards]: Action['tokens']): boolean =>
  next?.text === ':=' || (next?.text === ',' && afterwards?.text === ':=');

const prometheusFields = new Set(['.', '.Labels', '.Value', '.ExternalLabels', '.ExternalURL']);
const fieldOf = (text: string): string => `.${text.slice(1).split('.', 1)[0] ?? ''}`;

function unknown(what: string, name: string, known: ReadonlySet<string>): string | undefined {
  if (known.has(name)) return undefined;
  const expected = what === 'function' ? 'one that Prometheus has' : `one of ${list(known)}`;
  return `Unexpected ${what} \`${name}\`, expected ${expected}`;
}

const list = (names: ReadonlySet<string>): string =>
  Array.from(names)
    .filter(name => name.length > 1)
    .map(name => `\`${name}\``)
    .join(', ');
