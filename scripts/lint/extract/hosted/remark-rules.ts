import remarkLintNoBlockquoteWithoutMarker from 'remark-lint-no-blockquote-without-marker';
import remarkLintNoDuplicateDefinitions from 'remark-lint-no-duplicate-definitions';
import remarkLintNoDuplicateHeadingsInSection from 'remark-lint-no-duplicate-headings-in-section';
import remarkLintNoHeadingLikeParagraph from 'remark-lint-no-heading-like-paragraph';
import remarkLintNoHiddenTableCell from 'remark-lint-no-hidden-table-cell';
import remarkLintNoReferenceLikeUrl from 'remark-lint-no-reference-like-url';
import remarkLintNoUndefinedReferences from 'remark-lint-no-undefined-references';
import remarkLintNoUnusedDefinitions from 'remark-lint-no-unused-definitions';

/** One rule of remark-lint that is asked. */
export type RemarkRule = {
  readonly rule: string;
  readonly plugin: typeof remarkLintNoUnusedDefinitions | typeof remarkLintNoUndefinedReferences;
  /** What a text must have for the rule to say anything: each rule walks through the whole tree. */
  readonly mayOccur: RegExp;
};

/** The rules of remark-lint that are asked: those that need the syntax tree, which is there already. By remark's names. */
export const remarkRules: Readonly<Record<string, RemarkRule>> = {
  'no-blockquote-without-marker': {
    rule: 'style/quotes-are-marked',
    plugin: remarkLintNoBlockquoteWithoutMarker,
    mayOccur: /(?:^|[\s>])>/m,
  },
  'no-duplicate-definitions': {
    rule: 'style/definitions-are-unique',
    plugin: remarkLintNoDuplicateDefinitions,
    mayOccur: /\]:/,
  },
  'no-duplicate-headings-in-section': {
    rule: 'style/headings-differ',
    plugin: remarkLintNoDuplicateHeadingsInSection,
    mayOccur: /^/,
  },
  'no-heading-like-paragraph': {
    rule: 'style/headings-have-six-levels',
    plugin: remarkLintNoHeadingLikeParagraph,
    mayOccur: /#{7}/,
  },
  'no-hidden-table-cell': { rule: 'style/cells-have-columns', plugin: remarkLintNoHiddenTableCell, mayOccur: /\|/ },
  'no-reference-like-url': {
    rule: 'style/references-have-brackets',
    plugin: remarkLintNoReferenceLikeUrl,
    mayOccur: /\]:/,
  },
  // Words in brackets alone, `[deprecated]` or `[5m]`, are hardly ever meant for a link: `[text][name]` is.
  'no-undefined-references': {
    rule: 'style/references-are-defined',
    plugin: remarkLintNoUndefinedReferences,
    mayOccur: /\]\s?\[/,
  },
  'no-unused-definitions': {
    rule: 'style/definitions-are-used',
    plugin: remarkLintNoUnusedDefinitions,
    mayOccur: /\]:/,
  },
};
