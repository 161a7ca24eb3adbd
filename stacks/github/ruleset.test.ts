import { expect, test } from 'vitest';
import { rulesetConfig } from './ruleset.ts';

test('pull requests, checked and reviewed', () =>
  expect(rulesetConfig('ops', ['check'], { isReviewable: true })).toStrictEqual({
    repository: 'ops',
    name: 'watchbill',
    target: 'branch',
    enforcement: 'active',
    conditions: { refName: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
    bypassActors: [{ actorType: 'OrganizationAdmin', bypassMode: 'pull_request' }],
    rules: {
      deletion: true,
      nonFastForward: true,
      pullRequest: { requireCodeOwnerReview: true, requiredApprovingReviewCount: 1 },
      requiredStatusChecks: { requiredCheck: [{ context: 'check' }] },
    },
  }));

test('nobody is locked out, and no check is waited for in vain', () =>
  expect(rulesetConfig('ops', [], { isReviewable: false }).rules).toStrictEqual({
    deletion: true,
    nonFastForward: true,
    pullRequest: { requireCodeOwnerReview: false, requiredApprovingReviewCount: 0 },
  }));
