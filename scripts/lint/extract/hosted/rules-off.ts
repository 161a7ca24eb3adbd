/** Rules of a hosted linter that are not asked, and why not. */
type Off = { readonly why: string; readonly remark?: readonly string[]; readonly markdownlint?: readonly string[] };

/** Every rule that is not in the tables of those that are. A fault is told once: by us, or by one of the two. */
export const rulesOff: readonly Off[] = [
  {
    why: 'Ours: `runbook/has-one-title`, `runbook/title-is-the-alert`',
    remark: ['no-multiple-toplevel-headings', 'first-heading-level'],
    markdownlint: ['MD025', 'MD041', 'MD043'],
  },
  { why: 'Ours: `runbook/headings-do-not-skip`', remark: ['heading-increment'], markdownlint: ['MD001'] },
  {
    why: 'Ours: `runbook/paragraphs-are-short` counts words: where a line ends is nobody’s business',
    remark: ['maximum-line-length'],
    markdownlint: ['MD013'],
  },
  { why: 'Ours: `command/fence-has-language`', remark: ['fenced-code-flag'], markdownlint: ['MD040'] },
  { why: 'Ours: `command/no-prompt`', remark: ['no-shell-dollars'], markdownlint: ['MD014'] },
  {
    why: 'A quotation that goes on without `>` is shown as it was meant, and where it is not, the first `>` is the slip',
    remark: ['no-blockquote-without-marker'],
  },
  { why: 'Ours: `link/is-not-empty`', remark: ['no-empty-url'], markdownlint: ['MD042'] },
  { why: 'Ours: `link/is-well-formed`', markdownlint: ['MD011'] },
  { why: 'Ours: `link/anchor-exists`, across files', markdownlint: ['MD051'] },
  { why: 'Ours: `link/image-has-alt`', markdownlint: ['MD045'] },
  { why: 'Ours: `spelling/is-known`', markdownlint: ['MD044'] },
  {
    why: 'Ours: files are named after their alerts',
    remark: [
      'file-extension',
      'no-file-name-articles',
      'no-file-name-consecutive-dashes',
      'no-file-name-irregular-characters',
      'no-file-name-mixed-case',
      'no-file-name-outer-dashes',
    ],
  },
  {
    why: 'The other linter tells it: `style/headings-differ`',
    remark: ['no-duplicate-headings'],
    markdownlint: ['MD024'],
  },
  { why: 'The other linter tells it: `style/references-are-defined`', markdownlint: ['MD052'] },
  { why: 'The other linter tells it: `style/definitions-are-used`', markdownlint: ['MD053'] },
  {
    why: 'The other linter tells it: `style/cells-have-columns`; too few cells are shown as empty ones',
    markdownlint: ['MD056'],
  },
  {
    why: 'The other linter tells it: `style/headings-are-headings`, and not of the steps of a list',
    remark: ['no-emphasis-as-heading'],
  },
  {
    why: 'GitHub shows the same with or without: how the source looks is for a formatter',
    remark: [
      ...['blockquote-indentation', 'checkbox-character-style', 'checkbox-content-indent', 'code-block-style'],
      ...['definition-case', 'definition-sort', 'definition-spacing', 'emphasis-marker', 'fenced-code-marker'],
      ...['final-definition', 'final-newline', 'heading-style', 'linebreak-style', 'link-title-style'],
      ...[
        'list-item-bullet-indent',
        'list-item-content-indent',
        'list-item-indent',
        'list-item-spacing',
        'media-style',
      ],
      ...['no-consecutive-blank-lines', 'no-heading-content-indent', 'no-heading-indent', 'no-missing-blank-lines'],
      ...['no-paragraph-content-indent', 'no-table-indentation', 'no-tabs', 'ordered-list-marker-style', 'rule-style'],
      ...['strikethrough-marker', 'strong-marker', 'table-cell-padding', 'table-pipe-alignment', 'table-pipes'],
      ...['unordered-list-marker-style', 'hard-break-spaces'],
    ],
    markdownlint: [
      ...['MD003', 'MD004', 'MD005', 'MD007', 'MD009', 'MD010', 'MD012', 'MD019', 'MD021', 'MD022', 'MD023', 'MD027'],
      ...['MD028', 'MD030', 'MD031', 'MD032', 'MD035', 'MD038', 'MD039', 'MD046', 'MD047', 'MD048', 'MD049', 'MD050'],
      ...['MD054', 'MD055', 'MD058', 'MD060'],
    ],
  },
  { why: 'GitHub makes links of bare addresses', remark: ['no-literal-urls'], markdownlint: ['MD034'] },
  {
    why: 'A list that goes on after a block of code begins with its next number, and rightly so',
    remark: ['ordered-list-marker-value'],
    markdownlint: ['MD029'],
  },
  {
    why: 'A question or a sentence may be the best heading',
    remark: ['no-heading-punctuation', 'maximum-heading-length'],
    markdownlint: ['MD026'],
  },
  { why: 'Headings with a `#` at the end are rare, and nothing is lost', markdownlint: ['MD020'] },
  { why: 'Folded sections and anchors need it', remark: ['no-html'], markdownlint: ['MD033'] },
  {
    why: 'A matter of taste: each of the forms is shown as a link',
    remark: [
      'no-shortcut-reference-image',
      'no-shortcut-reference-link',
      'no-unneeded-full-reference-image',
      'no-unneeded-full-reference-link',
      'no-duplicate-defined-urls',
    ],
  },
];
