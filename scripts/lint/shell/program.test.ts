import { expect, test } from 'vitest';
import { programOf } from './program.ts';

test.each([
  ['df -h', 'df -h'],
  ['sudo -u postgres psql -l', 'psql -l'],
  ['sudo /bin/rm -r a', 'rm -r a'],
  ['/usr/bin/rm -r a', 'rm -r a'],
  ['xargs -n 1 kubectl delete pod', 'kubectl delete pod'],
  ['kubectl exec shop-1 -c main -- rm -r a', 'rm -r a, inside'],
  ['oc rsh shop-1 ceph status', 'ceph status, inside'],
  ['docker exec -it db psql -l', 'psql -l, inside'],
  ['sudo docker exec db rm a', 'rm a, inside'],
  ['kubectl get pods', 'kubectl get pods'],
])('%s runs %s', (typed, expected) => {
  const [name = '', ...args] = typed.split(' ');
  const program = programOf({ name, args });
  expect(`${[program.name, ...program.args].join(' ')}${program.isInside ? ', inside' : ''}`).toBe(expected);
});
