import { styleRule } from '../../extract/style-rule.ts';

export const styleHeadingsAreHeadings = styleRule({
  id: 'style/headings-are-headings',
  summary: 'What stands alone and in bold type is a heading.',
  level: 'info',
  why: 'It has no anchor, so nothing can link to it, and it is missing from the outline.',
  fix: 'Write it as a heading: `## Running VMs`.',
});
