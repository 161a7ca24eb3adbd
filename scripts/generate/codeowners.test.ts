import { expect, test } from 'vitest';
import { loadOpsRepo } from '../../model/load.ts';
import { smallOrg } from '../../model/test-org.ts';
import { codeowners } from './codeowners.ts';

const filesOf = (others: Readonly<Record<string, string>> = {}) =>
  codeowners.files(loadOpsRepo(new Map(Object.entries({ ...smallOrg, ...others }))).repo);

test('teams, and people where a team is too small', () =>
  expect(filesOf()).toEqual({
    files: [
      {
        file: '.github/CODEOWNERS',
        text: `# Written by \`watchbill generate codeowners\` from the catalog: edit that, and run it again.
# The last line that fits a file decides.

*                                      @ada-small
/postmortems/
/catalog/people/ada.yaml               @small/shop @ada-small
/catalog/people/grace.yaml             @small/shop @ada-small
/catalog/teams/shop.yaml               @small/shop @ada-small
/catalog/schedules/shop.yaml           @small/shop @ada-small
/catalog/escalation-policies/shop.yaml @small/shop @ada-small
/catalog/services/ledger.yaml          @small/shop @ada-small
/catalog/services/shop.yaml            @small/shop @ada-small
/alerts/ledger/                        @small/shop @ada-small
/runbooks/ledger/                      @small/shop @ada-small
/alerts/shop/                          @small/shop @ada-small
/runbooks/shop/                        @small/shop @ada-small
`,
      },
    ],
  }));

test('an organization without GitHub', () =>
  expect(filesOf({ 'catalog/organization.yaml': 'name: Small\n' })).toEqual({
    missing: '`github` in catalog/organization.yaml, which says whose accounts these are',
  }));
