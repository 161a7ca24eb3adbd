import { loadOpsRepo } from '../model/load.ts';
import type { OpsRepo } from '../model/ops-repo.ts';
import { readContent } from '../model/read.ts';
import { byPlace, type Finding, findingLine } from '../model/source/finding.ts';

/**
 * The ops repo under `root`, or undefined where it can't be deployed; `warn` then hears why, a line at a time.
 * Runbooks and postmortems are not read: nothing of them is deployed.
 */
export function readDeployable(root: string, warn: (line: string) => void): OpsRepo | undefined {
  const { files, findings } = readContent(root, { markdown: false });
  const loaded = loadOpsRepo(files, findings);
  const errors = loaded.findings.filter(({ level }) => level === 'error');
  const { organization } = loaded.repo;
  for (const line of errors.toSorted(byPlace).map(findingLine)) warn(line);
  if (errors.length > 0) warn(refusal(errors));
  else if (!organization) warn('Missing `catalog/organization.yaml`, which says what to deploy where');
  else if (!organization.value.pagerduty && !organization.value.github)
    warn('Nothing to deploy: catalog/organization.yaml names neither `pagerduty` nor `github`');
  return errors.length === 0 && organization ? loaded.repo : undefined;
}

const refusal = ({ length }: readonly Finding[]): string =>
  `${length} ${length === 1 ? 'error keeps' : 'errors keep'} this from being synthesized; \`watchbill check\` shows ${length === 1 ? 'it' : 'them'} in context`;
