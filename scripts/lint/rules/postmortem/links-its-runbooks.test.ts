import { postmortemWith } from '../../postmortem/test-postmortem.ts';
import { testRule } from '../../test-rule.ts';
import { linksItsRunbooks } from './links-its-runbooks.ts';

const runbook = (name: string) => `---\nservice: shop\nowner: shop\nlast_reviewed: 2026-11-01\n---\n# ${name}\n`;
const runbooks = { 'runbooks/shop/Down.md': runbook('Down'), 'runbooks/shop/Slow.md': runbook('Slow') };
const files = (text: string) => postmortemWith(text, {}, runbooks);
const says = (text: string) =>
  `postmortems/2026-10-03-down.md:11:1: info: Missing ${text} [postmortem/links-its-runbooks]`;
const timeline = '## Timeline\n\n- 14:02 `Slow` fires, then `Down`\n\n## Lessons\n\n';

testRule(linksItsRunbooks, {
  'links to each': {
    files: files(`${timeline}[Slow](../runbooks/shop/Slow.md), [Down][d]\n\n[d]: ../runbooks/shop/Down.md#x`),
    says: '',
  },
  'links to one of two': {
    files: files(`${timeline}[Slow](../runbooks/shop/Slow.md)`),
    says: says('links to runbooks `shop/Down`'),
  },
  'what is only mentioned elsewhere': {
    files: files('[Slow](../runbooks/shop/Slow.md), and `Down` did not fire'),
    says: '',
  },
  'links to none': {
    files: files('It was down.'),
    says: says('link to a runbook, expected one of `shop/Down`, `shop/Slow`'),
  },
  'an alert of that name at another service': {
    files: {
      ...files(`${timeline}[Down](../runbooks/shop/Down.md)`),
      'catalog/services/other.yaml': `code: SVC-OTHER\nname: Other\ndescription: x.\nowner: shop\ntier: 2\nescalation_policy: shop\n`,
      'runbooks/other/Slow.md': runbook('Slow').replace('service: shop', 'service: other'),
    },
    says: says('links to runbooks `shop/Slow`'),
  },
  'there is none to link to': { files: postmortemWith('It was down.'), says: '' },
});
