import { testRule } from '../../test-rule.ts';
import { runbookWith } from '../../test-runbook.ts';
import { imageHasAlt } from './image-has-alt.ts';

const says = (url: string) =>
  `runbooks/shop/Down.md:7:1: warning: Missing text for image \`${url}\`, expected what it shows [link/image-has-alt]`;

testRule(imageHasAlt, {
  'with a text, or as decoration': {
    files: runbookWith('![a graph](a.png) <img alt="a graph" src="a.png"> <img src="line.png" alt="">'),
    says: '',
  },
  'in Markdown': { files: runbookWith('![](a.png)'), says: says('a.png') },
  'in HTML': { files: runbookWith('<img src="a.png" width=100>'), says: says('a.png') },
});
