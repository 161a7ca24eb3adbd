import { loadOpsRepo } from '../model/load.ts';
import type { OpsRepo } from '../model/ops-repo.ts';
import { placeFile } from '../model/place.ts';
import { listContent, readContent } from '../model/read.ts';
import { byPlace, type Finding, findingLine } from '../model/source/finding.ts';

/** The environment variables that matter: `CI` as build servers set it, and the leave to keep state in files there. */
export type Environment = { readonly CI?: string; readonly WATCHBILL_LOCAL_STATE?: string };

/**
 * The ops repo under `root`, or undefined where it can't be deployed; `warn` then hears why, a line at a time, and
 * otherwise what is left out. Of runbooks only the names are read, for links to them; of postmortems nothing is deployed.
 */
export function readDeployable(root: string, env: Environment, warn: (line: string) => void): OpsRepo | undefined {
  const { files, findings } = readContent(root, { folders: ['catalog', 'alerts'] });
  const { repo: read, findings: found } = loadOpsRepo(files, findings);
  const repo = { ...read, runbookFiles: runbookFiles(root) };
  const errors = found.filter(({ level }) => level === 'error');
  const worthSaying = errors.length > 0 ? errors : found.filter(({ rule }) => rule === 'left-out');
  for (const line of worthSaying.toSorted(byPlace).map(findingLine)) warn(line);
  const refusal = errors.length > 0 ? tooManyErrors(errors) : reasonAgainst(repo, env);
  if (refusal !== undefined) warn(refusal);
  else if (!deploysSomething(repo))
    warn('Nothing to deploy: catalog/organization.yaml names neither `pagerduty` nor `github`');
  return refusal === undefined ? repo : undefined;
}

/** Those in their places, by their ids. */
const runbookFiles = (root: string): ReadonlyMap<string, string> =>
  new Map(
    listContent(root, 'runbooks').flatMap((file): [string, string][] => {
      const { kind, id, problem } = placeFile(file);
      return problem === undefined && (kind === 'runbook' || kind === 'yaml-runbook') ? [[id, file]] : [];
    }),
  );

const tooManyErrors = ({ length }: readonly Finding[]): string =>
  `${length} ${length === 1 ? 'error keeps' : 'errors keep'} this from being synthesized; \`watchbill check\` shows ${length === 1 ? 'it' : 'them'} in context`;

function reasonAgainst(repo: OpsRepo, env: Environment): string | undefined {
  if (!repo.organization) return 'Missing `catalog/organization.yaml`, which says what to deploy where';
  const isForgotten = isSet(env.CI) && repo.organization.value.state === undefined && deploysSomething(repo);
  if (!isForgotten || env.WATCHBILL_LOCAL_STATE === 'allow') return undefined;
  return (
    'Unexpected local state where CI is set: a build server forgets it, and the next run would create everything again.\n' +
    'Name a remote backend as `state` in catalog/organization.yaml. Where nothing is deployed from what is written,\n' +
    '`watchbill synth --local-state` or WATCHBILL_LOCAL_STATE=allow lets it pass.'
  );
}

const isSet = (variable: string | undefined): boolean => !['', '0', 'false'].includes(variable ?? '');

const deploysSomething = ({ organization }: OpsRepo): boolean =>
  organization?.value.pagerduty !== undefined || organization?.value.github !== undefined;
