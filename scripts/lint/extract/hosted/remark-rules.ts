import remarkLintNoDuplicateDefinitions from 'remark-lint-no-duplicate-definitions';
import remarkLintNoDuplicateHeadingsInSection from 'remark-lint-no-duplicate-headings-in-section';
import remarkLintNoHeadingLikeParagraph from 'remark-lint-no-heading-like-paragraph';
import remarkLintNoHiddenTableCell from 'remark-lint-no-hidden-table-cell';
import remarkLintNoReferenceLikeUrl from 'remark-lint-no-reference-like-url';
import remarkLintNoUndefinedReferences from 'remark-lint-no-undefined-references';
import remarkLintNoUnusedDefinitions from 'remark-lint-no-unused-definitions';
import type { MarkdownFacts } from '../../../../model/source/markdown-facts.ts';

/** One rule of remark-lint that is asked. */
export type RemarkRule = {
  readonly rule: string;
  readonly plugin: typeof remarkLintNoUnusedDefinitions | typeof remarkLintNoUndefinedReferences;
  /** What a text must have for the rule to say anything: each rule walks through the whole tree. */
  readonly mayOccur: (text: string, facts: MarkdownFacts) => boolean;
};

/** The rules of remark-lint that are asked: those that need the syntax tree, which is there already. By remark's names. */
export const remarkRules: Readonly<Record<string, RemarkRule>> = {
  'no-duplicate-definitions': {
    rule: 'style/definitions-are-unique',
    plugin: remarkLintNoDuplicateDefinitions,
    mayOccur: text => /\]:/.test(text),
  },
  'no-duplicate-headings-in-section': {
    rule: 'style/headings-differ',
    plugin: remarkLintNoDuplicateHeadingsInSection,
    mayOccur: (_, { headings }) => new Set(headings.map(({ text }) => text.toLowerCase())).size < headings.length,
  },
  'no-heading-like-paragraph': {
    rule: 'style/headings-have-six-levels',
    plugin: remarkLintNoHeadingLikeParagraph,
    mayOccur: text => /#{7}/.test(text),
  },
  'no-hidden-table-cell': {
    rule: 'style/cells-have-columns',
    plugin: remarkLintNoHiddenTableCell,
    mayOccur: (_, { tables }) =>
      tables.some(({ header, rows }) => rows.some(({ cells }) => cells.length > header.length)),
  },
  'no-reference-like-url': {
    rule: 'style/references-have-brackets',
    plugin: remarkLintNoReferenceLikeUrl,
    mayOccur: text => /\]:/.test(text),
  },
  // Words in brackets alone, `[deprecated]` or `[5m]`, are hardly ever meant for a link: `[text][name]` is.
  'no-undefined-references': {
    rule: 'style/references-are-defined',
    plugin: remarkLintNoUndefinedReferences,
    mayOccur: text => /\]\s?\[/.test(text),
  },
  'no-unused-definitions': {
    rule: 'style/definitions-are-used',
    plugin: remarkLintNoUnusedDefinitions,
    mayOccur: text => /\]:/.test(text),
  },
};
