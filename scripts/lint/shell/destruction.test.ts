import { expect, test } from 'vitest';
import { destructionIn } from './destruction.ts';

const place = { line: 1, column: 1, endLine: 3, endColumn: 4 };
const whatIn = (text: string, language: string | undefined) =>
  destructionIn({ language, text, at: place, fenced: true }).map(({ what }) => what);

test.each([
  ['kubectl drain node-1 --ignore-daemonsets', 'drain'],
  ['oc adm drain node-1', 'drain'],
  ['kubectl replace --force -f a.yaml', 'replace --force'],
  ['tofu destroy', 'tofu destroy'],
  ['terraform state rm module.shop', 'state rm'],
  ['aws s3 sync a s3://b --delete', 's3 sync --delete'],
  ['aws --endpoint-url https://s3.shop.example s3 rm --recursive s3://b', 's3 rm --recursive'],
  ['kubectl get pvc -o name | xargs kubectl delete', 'delete'],
  ['aws ec2 terminate-instances --instance-ids i-1', 'terminate-instances'],
  ['aws rds delete-db-instance --db-instance-identifier shop', 'delete-db-instance'],
  ['gcloud compute instances delete shop-1', 'delete'],
  ['gsutil rm -r gs://shop', 'rm -r'],
  ['sudo -u postgres dropdb shop', 'dropdb'],
  ['psql --command="DELETE FROM orders"', 'DELETE FROM'],
  ['redis-cli -h cache FLUSHALL', 'FLUSHALL'],
  ['sudo mkfs.ext4 /dev/sdb', 'mkfs.ext4'],
  ['sudo mkfs.btrfs /dev/sdb', 'mkfs.btrfs'],
  ['/usr/sbin/mkfs /dev/sdb', 'mkfs'],
  ['sudo /usr/sbin/lvremove /dev/vg/shop', 'lvremove'],
  ['/usr/local/bin/terraform destroy', 'terraform destroy'],
  ['sudo -u git rm -rf /srv', 'rm -r'],
  ['sudo -u mysql dropdb shop', 'dropdb'],
  ['~/kafka/bin/kafka-topics.sh --delete --topic orders', '--delete'],
  ['sudo lvremove /dev/vg/shop', 'lvremove'],
  ['sudo zfs destroy tank/shop', 'destroy'],
  ['sudo iptables -F', '-F'],
  ['sudo systemctl mask shop', 'mask'],
  ['git push origin main --force', 'push --force'],
  ['git clean -fdx', 'clean --force'],
  ['kafka-topics --bootstrap-server kafka:9092 --delete --topic orders', '--delete'],
  ['rabbitmqctl purge_queue orders', 'purge_queue'],
  ['rabbitmqctl reset', 'reset'],
  ['etcdctl del --prefix /shop', 'del'],
  ['consul kv delete -recurse shop/', 'kv delete -recurse'],
  ['docker system prune --all', 'system prune'],
  ['vault kv metadata delete secret/shop', 'kv metadata delete'],
  ['curl -XDELETE http://search:9200/products', 'DELETE'],
  ['curl --request DELETE http://search:9200/products', 'DELETE'],
  ['psql --host=db <<EOF\nDROP TABLE orders;\nEOF', 'DROP TABLE'],
  ['cat <<EOF | psql\nTRUNCATE orders;\nEOF', 'TRUNCATE'],
  ['echo "DROP TABLE orders" | sudo -u postgres psql', 'DROP TABLE'],
  ['kubectl exec -i db-1 -- psql <<< "DELETE FROM orders"', 'DELETE FROM'],
  ['psql -c "ALTER TABLE orders DROP COLUMN total"', 'DROP COLUMN'],
  ['psql -c "UPDATE shop.orders SET paid = true"', 'UPDATE shop.orders SET'],
  ['mongosh "$URL" --eval "db.dropDatabase()"', 'dropDatabase'],
  ["mongosh shop --eval 'db.orders.drop()'", 'drop'],
  ['mongosh shop <<EOF\ndb.orders.deleteMany({ })\nEOF', 'deleteMany'],
  ['truncate -s 0 /var/log/shop.log', 'truncate --size=0'],
  [`kubectl patch deploy/shop -p '{"spec":{"replicas":0}}'`, 'patch replicas: 0'],
  [
    `kubectl patch deploy/shop --type=json -p '[{"op":"replace","path":"/spec/replicas","value":0}]'`,
    'patch replicas: 0',
  ],
  ['terraform apply -auto-approve', 'apply -auto-approve'],
  ['rm -rf /tmp/a /var/lib/postgresql', 'rm -r'],
  ['rm -rf /tmp/../srv', 'rm -r'],
  ['ls | xargs rm -rf', 'rm -r'],
  ['ssh db1 "sudo rm -rf /data"', 'rm -r'],
  ['ssh -i key -p 2222 -tt ops@db1 sudo rm -rf /data', 'rm -r'],
  ['ssh <host> <<EOF\nsudo rm -rf /data\nEOF', 'rm -r'],
  ['echo "DROP TABLE orders" | ssh db1 psql shop', 'DROP TABLE'],
  [`kubectl exec shop-1 -- sh -c 'cd /data && rm -rf a && rm -rf b'`, 'rm -r'],
  ['sudo bash -lc "ssh db1 \'dropdb shop\'"', 'dropdb'],
  ['sudo su - postgres -c "dropdb shop"', 'dropdb'],
  ['echo "rm -rf /srv" | sh', 'rm -r'],
])('%s', (command, what) => {
  expect(whatIn(command, 'sh')).toEqual([what]);
});

test.each([
  'kubectl rollout undo deployment/shop',
  'kubectl drain node-1 --dry-run=server',
  'kill -9 17',
  'sudo grep -r rm -rf /srv',
  'sudo apt-get install git reset --hard',
  'constructor --force',
  'git push --force-with-lease',
  'iptables -L',
  'systemctl restart shop',
  'consul kv delete shop/key',
  'curl -X POST http://search:9200/_refresh',
  'psql --command="DELETE FROM orders WHERE id = 1"',
  'psql -c "UPDATE orders SET paid = true WHERE id = 1"',
  'psql -c "SELECT 1 FOR UPDATE"',
  'cat > drop.sql <<EOF\nDROP TABLE orders;\nEOF',
  'echo "DROP TABLE orders"\npsql --list',
  "mongosh shop --eval 'db.orders.deleteMany({ id: 1 })'",
  'truncate -s 10M disk.img',
  `kubectl patch deploy/shop -p '{"spec":{"replicas":10}}'`,
  `kubectl patch hpa/shop -p '{"spec":{"minReplicas":0}}'`,
  'terraform apply shop.plan',
  'rm -rf /tmp/shop "/var/tmp/shop-1"',
  'ssh db1',
  'ssh rm -rf',
  'bash clean.sh "rm -rf /srv"',
])('what does no harm: %s', command => {
  expect(whatIn(command, 'sh')).toEqual([]);
});

test.each([
  ['console', '$ psql <<EOF\nDROP TABLE orders;\nEOF'],
  ['console', "$ psql -c '\n  DROP TABLE orders;\n'\nDROP TABLE"],
  [undefined, '$ psql <<EOF\nDROP TABLE orders;\nEOF\nDROP TABLE'],
  [undefined, 'kubectl exec -i db-1 -- psql <<EOF\nDROP TABLE orders;\nEOF'],
  ['console', 'mysql> DROP TABLE orders;\nQuery OK'],
  [undefined, 'postgres=# SELECT 1;\nshop=> DROP TABLE\nshop-> orders;'],
  ['sh', '$ mysql -h db\nMariaDB [shop]> DROP TABLE orders;'],
])('a block of %s: %j', (language, text) => {
  expect(whatIn(text, language)).toEqual(['DROP TABLE']);
});

test.each([
  ['bash', '$ kubectl -n x get pvc\nkubectl -n x delete pvc data-0', 'delete pvc'],
  [undefined, '$ kubectl -n x get pvc\nNAME    STATUS\ndata-0  Bound\nsudo rm -rf /data', 'rm -r'],
  ['sh', '$ df\nssh db1 "rm -rf /data"', 'rm -r'],
  ['console', '# rm -rf /data/x', 'rm -r'],
  ['console', '127.0.0.1:6379> FLUSHALL\nOK', 'FLUSHALL'],
  ['console', 'rs0 [direct: primary] shop> db.orders.drop()\ntrue', 'drop'],
  ['console', 'cqlsh:shop> TRUNCATE orders;', 'TRUNCATE'],
])('without the prompt of a shell, in a block of %s: %j', (language, text, what) => {
  expect(whatIn(text, language)).toEqual([what]);
});

test.each([
  ['console', '$ psql <<EOF\nEOF\nrm -rf /srv\n$ echo "it\'s"\nrm -rf /srv'],
  ['sh', '$ cat clean.sh\nrm -rf /srv'],
  ['sh', '$ rm --help\n  rm -rf /srv'],
  ['sh', '$ df\nrm -rf is what you want.'],
  ['sh', '# rm -rf /data/x'],
  ['console', '# rm -rf /data/x is the last resort'],
  ['console', 'mysql> DELETE FROM orders\n    -> WHERE id = 1;'],
  ['console', 'mysql> SELECT 1;\n    -> DROP TABLE'],
])('an answer or a remark is no command, in a block of %s: %j', (language, text) => {
  expect(whatIn(text, language)).toEqual([]);
});

test('statements of SQL, each by itself', () => {
  expect(whatIn('DELETE FROM a;\nDELETE FROM b WHERE c;\nDROP TABLE d;', 'sql')).toEqual(['DELETE FROM', 'DROP TABLE']);
});
