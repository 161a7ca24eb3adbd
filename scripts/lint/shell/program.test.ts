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
  ['sudo -u git rm -r a', 'rm -r a'],
  ['sudo -u mysql dropdb a', 'dropdb a'],
  ['sudo -Hu mysql --prompt git rm -r a', 'rm -r a'],
  ['sudo -umysql rm -r a', 'rm -r a'],
  ['sudo -- rm -r a', 'rm -r a'],
  ['sudo apt-get install git', 'apt-get install git'],
  ['env -u GIT_DIR A=b git clean', 'git clean'],
  ['timeout -s KILL 30s git clean', 'git clean'],
  ['time -o git /usr/local/bin/terraform destroy', 'terraform destroy'],
  ['sudo /usr/sbin/mkfs.btrfs /dev/sdb', 'mkfs.btrfs /dev/sdb'],
  ['watch', 'watch'],
  ['docker exec -u mysql db rm -r a', 'rm -r a, inside'],
  ['docker exec -itu mysql git rm -r a', 'rm -r a, inside'],
  ['docker exec db /bin/rm -r a', 'rm -r a, inside'],
])('%s runs %s', (typed, expected) => {
  const [name = '', ...args] = typed.split(' ');
  const program = programOf({ name, args });
  expect(`${[program.name, ...program.args].join(' ')}${program.isInside ? ', inside' : ''}`).toBe(expected);
});
