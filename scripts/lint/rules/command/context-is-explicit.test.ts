import { testRule } from '../../test-rule.ts';
import { wholeRunbook } from '../../test-runbook.ts';
import { commandContextIsExplicit } from './context-is-explicit.ts';

const files = (...commands: string[]) => wholeRunbook(`\`\`\`sh\n${commands.join('\n')}\n\`\`\``);
const said = (line: number, command: string, what = 'namespace', flag = '--namespace') =>
  `runbooks/shop/DiskFull.md:${line}:1: info: Missing ${what} of \`${command}\`, expected \`${flag}\` [command/context-is-explicit]`;

testRule(commandContextIsExplicit, {
  'with a namespace': {
    files: files('kubectl -n shop get pods', 'kubectl get pods --namespace=shop', 'oc get pod -A', 'helm -n shop list'),
    says: '',
  },
  'virtual machines': { files: files('oc get vmis'), says: said(7, 'oc get vmis') },
  'what has no namespace': {
    files: files(
      'kubectl get nodes',
      'kubectl get flowcollector cluster',
      'kubectl config view',
      'kubectl delete -f a.yaml',
    ),
    says: '',
  },
  'chosen before': { files: files('oc project shop', 'oc get pods'), says: '' },
  'with a host': {
    files: files(
      'psql --host=db',
      'psql -h db',
      'PGHOST=db psql',
      'psql "$URL"',
      'psql postgres://db/shop',
      'redis-cli -h db ping',
    ),
    says: '',
  },
  'a database in a container': { files: files('kubectl -n shop exec db-0 -- psql --command="SELECT 1"'), says: '' },
  'pods of any namespace': { files: files('kubectl get pods'), says: said(7, 'kubectl get pods') },
  'logs of a placeholder': { files: files('df', 'kubectl logs <pod>'), says: said(8, 'kubectl logs') },
  'a database in a container of any namespace': {
    files: files('kubectl exec db-0 -- psql -n shop'),
    says: said(7, 'kubectl exec db-0'),
  },
  'a release of any namespace': { files: files('helm rollback shop'), says: said(7, 'helm rollback') },
  'a database anywhere': { files: files('sudo psql --command="SELECT 1"'), says: said(7, 'psql', 'host', '--host') },
});
