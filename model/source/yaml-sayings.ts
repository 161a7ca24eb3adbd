import type { YAMLError } from 'yaml';
import type { Trouble } from './yaml-trouble.ts';

type Words = Pick<Trouble, 'message' | 'hint'>;

/** What the parser says of common mistakes, in our words; of others, what it says. */
export function inOurWords({ code, message }: YAMLError): Words {
  for (const [said, words] of sayings) {
    const match = said.exec(`${code}: ${message}`);
    if (match) return words(match[1] ?? match[2] ?? '');
  }
  return { message: message.split('\n', 1)[0]?.trim() ?? message };
}

const notAKey = { message: 'Unexpected line, expected `key: value`' };

const sayings: readonly (readonly [RegExp, (part: string) => Words])[] = [
  [
    /^MULTIPLE_DOCS/,
    () => ({
      message: 'Unexpected second document, expected one document in a file',
      hint: 'put it into a file of its own',
    }),
  ],
  [/^TAB_AS_INDENT/, () => ({ message: 'Unexpected tab, expected spaces for indentation' })],
  [/^TAG_RESOLVE_FAILED/, () => ({ message: 'Unexpected tag, expected plain YAML' })],
  [/^BAD_DIRECTIVE|directives-end/, () => ({ message: 'Unexpected directive, expected plain YAML' })],
  [
    /^BLOCK_AS_IMPLICIT_KEY/,
    () => ({
      message: 'Unexpected mapping inside a value, expected quotes around text that holds `: `',
      hint: 'or the line below it is indented too far',
    }),
  ],
  [/^MULTILINE_IMPLICIT_KEY|Implicit map keys need/, () => notAKey],
  [/must start at the same column/, () => ({ message: 'Unexpected indentation, expected that of a line above' })],
  [
    /^BAD_SCALAR_START.* (.)$/,
    mark => ({ message: `Unexpected \`${mark}\`, expected quotes around text that starts with it` }),
  ],
  [
    /^BAD_DQ_ESCAPE: Invalid escape sequence (\\.)/,
    sequence => ({
      message: `Unexpected escape \`${sequence}\`, expected one that YAML knows`,
      hint: 'in single quotes a `\\` is itself',
    }),
  ],
  [
    /^UNEXPECTED_TOKEN: Unexpected (?:.* token .*: "(.*)"|(,) in .*)$/,
    mark => ({ message: `Unexpected \`${mark}\`, expected none here` }),
  ],
  [
    /^UNEXPECTED_TOKEN: Unexpected scalar at node end/,
    () => ({ message: 'Unexpected text after a value, expected the end of the line' }),
  ],
];
