import type { Rule } from '../../rule.ts';

/** A generated file that nobody wrote anew after the content changed. */
export const generatedIsCurrent: Rule = {
  id: 'generated/is-current',
  summary: 'A generated file is what the content says.',
  level: 'warning',
  why: 'It still tells what was true once: the wrong people review a change.',
  fix: 'Run `watchbill generate` and commit what it writes.',
  needs: ['organization', 'person', 'team', 'schedule', 'escalation-policy', 'service'],
  *check(_, { generated = [] }) {
    for (const { name, file, text, found } of generated) {
      if (text === found) continue;
      const [lines, foundLines] = [text.split('\n'), found.split('\n')];
      const index = lines.findIndex((line, number) => line !== foundLines[number]);
      const at = Math.min(Math.max(index, 0), foundLines.length - 1);
      const width = (foundLines[at] ?? '').length;
      yield {
        message: `Unexpected line, expected ${expected(lines[index])}`,
        at: { file, line: at + 1, column: 1, endLine: at + 1, endColumn: width + 1 },
        hint: `\`watchbill generate ${name}\` writes the file anew`,
      };
    }
  },
};

const expected = (line: string | undefined): string =>
  line === undefined || line === '' ? 'none here' : `\`${line.replaceAll(/ +/g, ' ')}\``;
