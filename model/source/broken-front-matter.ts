import type { Finding } from './finding.ts';
import { startOf } from './span.ts';

/** Why a text of Markdown has no front matter, where somebody meant to write some. Takes one look at its first lines. */
export function brokenFrontMatter(file: string, text: string): Finding | undefined {
  const lines = text.split('\n', mostLines).map(line => line.trimEnd());
  const first = lines.findIndex(line => line !== '');
  const opening = lines[first] ?? '';
  if (opening === '+++') return wrong(file, 1, 'Unexpected `+++`, expected YAML between two lines of `---`');
  if (!/^-{2,9}$/.test(opening) || !/^[a-z][\w-]*:(?: |$)/.test(lines[first + 1] ?? '')) return undefined;
  if (opening !== '---')
    return wrong(file, first + 1, `Unexpected \`${opening}\`, expected \`---\` above the front matter`);
  const end = lines.findIndex((line, index) => index > first && !isYaml.test(line));
  if (first > 0 && lines[end] === '---')
    return wrong(file, 1, 'Unexpected empty line above the front matter, expected it to begin in the first line');
  if (lines[end] === '...') return broken(file, end + 1, 'Unexpected `...`, expected `---` below the front matter');
  return first > 0 || lines.includes('---', first + 1)
    ? undefined
    : broken(file, end < 0 ? lines.length : end + 1, 'Missing `---` below the front matter');
}

/** Nobody writes longer front matter. */
const mostLines = 200;

/** A key, what is indented below it, an entry of a list, or a remark. */
const isYaml = /^(?:[A-Za-z_][\w-]*:|[ \t]|- |#(?! ))/;

const at = (file: string, line: number) => ({ ...startOf(file), line, endLine: line });

/** What only our own layout asks for: elsewhere it may be meant so. */
const wrong = (file: string, line: number, message: string): Finding => ({
  rule: 'schema',
  level: 'error',
  message,
  at: at(file, line),
});

/** What nobody can mean. */
const broken = (file: string, line: number, message: string): Finding => ({
  ...wrong(file, line, message),
  rule: 'yaml',
  hint: 'the keys above are read as text otherwise',
});
