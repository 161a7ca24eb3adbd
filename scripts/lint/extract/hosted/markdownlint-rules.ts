import { isPlaceholder } from '../../runbook/placeholder-text.ts';

/** One rule of markdownlint that is asked. */
export type MarkdownlintRule = {
  readonly rule: string;
  /**
   * What a text must have for the rule to say anything: markdownlint parses each text once more, which takes longer than
   * all else together, and few texts need it.
   */
  readonly mayOccur: RegExp;
  /** What is told of the part of a line that markdownlint means; undefined: it is no mistake after all. */
  readonly message: (part: string, line: string, column: number) => string | undefined;
  /** Whether its own way to mend it changes nothing but what was meant. */
  readonly fixes?: true;
};

/** At most six marks; `#123` is an issue and `#incident-room` a channel. */
const marksBeforeLetter = /^(?:#{2,6}[^\d\s#]|#[A-Z])/m;

/** The rules of markdownlint that are asked: those that see what a syntax tree no longer shows. By markdownlint's names. */
export const markdownlintRules: Readonly<Record<string, MarkdownlintRule>> = {
  MD018: {
    rule: 'style/headings-have-a-space',
    mayOccur: marksBeforeLetter,
    message: (_, line) =>
      marksBeforeLetter.test(line) ? 'Unexpected `#` before a letter, expected a space between them' : undefined,
    fixes: true,
  },
  MD036: {
    rule: 'style/headings-are-headings',
    mayOccur: /[*_][ \t]*$/m,
    // A whole sentence is no title, and what keeps a place for a text would be no better as a heading.
    message: part =>
      part.length > 60 || isPlaceholder(part.replaceAll(/[*_]/g, ''))
        ? undefined
        : `Unexpected emphasis \`${part}\` in place of a heading, expected \`#\` marks`,
  },
  MD037: {
    rule: 'style/emphasis-has-no-padding',
    mayOccur: /(?:^|[\s([>"'|])(?:\*\*|__)[ \t]|[ \t](?:\*\*|__)(?:[\s.,;:!?)\]"'|]|$)/,
    // A single mark between spaces is a multiplication.
    message: (_, line, column) =>
      /\*\*|__/.test(line.slice(Math.max(0, column - 4), column + 3))
        ? 'Unexpected space inside the marks of emphasis, expected none: the marks are shown as they are'
        : undefined,
    fixes: true,
  },
  MD059: {
    rule: 'style/links-say-where',
    mayOccur: /\[[^\]a-z\d]{0,20}(?:click[^\]a-z\d]{1,20}here|here|link|more)[^\]a-z\d]{0,20}\]/i,
    message: part => `Unexpected link text \`${part}\`, expected words that say where it leads`,
  },
};
