import { expect, test } from 'vitest';
import { loadOpsRepo } from '../../../model/load.ts';
import { minimalOrg } from '../minimal-org.ts';
import { codeOwnersIn } from '../owner/code-owners-file.ts';
import { ownerOfFile } from './owner-of-file.ts';

const runbook = '---\nservice: shop\nowner: shop\nlast_reviewed: 2026-11-01\n---\n# Down\n';
const { repo } = loadOpsRepo(new Map(Object.entries({ ...minimalOrg, 'runbooks/shop/Down.md': runbook })));
const owner = ownerOfFile(repo, codeOwnersIn(new Map([['CODEOWNERS', '* @acme/all @ada\n/docs/ @acme/docs\n/x/\n']])));

test.each([
  ['what the file says', 'runbooks/shop/Down.md', 'shop'],
  ['the owner of the service that its folder names', 'alerts/shop/availability.slo.yaml', 'shop'],
  ['CODEOWNERS', 'docs/a.md', '@acme/docs'],
  ['several', 'other/a.md', '@acme/all @ada'],
  ['nobody', 'x/a.md', 'nobody'],
])('%s', (_, file, expected) => expect(owner(file)).toBe(expected));

test('nobody, where nothing says so', () => expect(ownerOfFile(repo, undefined)('docs/a.md')).toBe('nobody'));
