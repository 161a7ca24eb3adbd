import { testRule } from '../../test-rule.ts';
import { runbookWith } from '../../test-runbook.ts';
import { linkIsPermanent } from './is-permanent.ts';

const says = (branch: string) =>
  `runbooks/shop/Down.md:7:1: warning: Unexpected lines of branch \`${branch}\`, expected those of a commit or tag (press \`y\` on the page to get its permanent address) [link/is-permanent]`;

testRule(linkIsPermanent, {
  'a commit, a tag, a file without a line, a document of the repository': {
    files: runbookWith(
      '[a](https://github.com/a/b/blob/0123abc/c.go#L1) [b](https://github.com/a/b/blob/v1.2/c.go#L1) [c](https://github.com/a/b/blob/main/c.go) [d](https://github.com/a/b/blob/main/c.md#usage) [e](../x.go#L1)',
    ),
    says: '',
  },
  'a branch at GitHub': {
    files: runbookWith('[a](https://github.com/a/b/blob/main/c/d.go#L10-L20)'),
    says: says('main'),
  },
  'a release branch': {
    files: runbookWith('[a](https://github.com/a/b/blob/release-4.9/d.go#L10)'),
    says: says('release-4.9'),
  },
  'a branch at GitLab': {
    files: runbookWith('[a](https://gitlab.com/a/b/-/blob/master/d.go#L10)'),
    says: says('master'),
  },
  'a branch at Bitbucket': {
    files: runbookWith('[a](https://bitbucket.org/a/b/src/master/d.go#lines-10)'),
    says: says('master'),
  },
});
