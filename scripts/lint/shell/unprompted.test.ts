import { expect, test } from 'vitest';
import { isSurelyCommand } from './unprompted.ts';

const typed = new Set(['kubectl', 'git', 'mysql', 'curl', 'docker', 'helm']);

test.each([
  'kubectl -n shop get pods',
  'kubectl delete pvc data-0',
  'rm -rf /data',
  'sudo dropdb shop',
  '/usr/sbin/mkfs /dev/sdb',
])('a command: %s', line => expect(isSurelyCommand(line, typed)).toBe(true));

test.each([
  'kubectl controls the Kubernetes cluster manager.',
  'git version 2.43.0',
  'mysql     1234  0.3  1.2 /usr/sbin/mysqld --basedir=/usr',
  'mysql  Ver 8.0.36 for Linux on x86_64',
  'curl 7.88.1 (x86_64-pc-linux-gnu) libcurl/7.88.1',
  'curl: (7) Failed to connect to shop port 80',
  'rm: cannot remove /data: Permission denied',
  'docker redis postgres',
  'helm',
  'shop-1   1/1   Running   0   3d',
  'oc -n shop get pods',
])('an answer, or nothing that one can tell: %s', line => expect(isSurelyCommand(line, typed)).toBe(false));
