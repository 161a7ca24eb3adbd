import { always, type Destructive, type DestructivePrograms, hasFlag, named } from './destructive.ts';
import { destructiveStatements } from './sql.ts';

const sql: Destructive = (_, args, input) => destructiveStatements([...args, input].join(' '))[0]?.what;
const mongo: Destructive = (_, args, input) => emptying.exec([...args, input].join(' '))?.[1]?.replace(/\(.*/s, '');

/** Of MongoDB: all of a database, of a collection, or of its documents. */
const emptying = /\.(dropDatabase\(|drop\(|(?:deleteMany|remove)\(\s{0,9}(?:\{\s{0,9}\}\s{0,9})?\))/;

/** What keeps data: databases, queues, storage of clusters, settings. */
export const storePrograms: DestructivePrograms = {
  psql: sql,
  mysql: sql,
  mariadb: sql,
  'clickhouse-client': sql,
  cqlsh: sql,
  mongo,
  mongosh: mongo,
  dropdb: always('dropdb'),
  pg_resetwal: always('pg_resetwal'),
  'redis-cli': words => words.find(word => /^flush(?:all|db)$/i.test(word)),
  ceph: named('osd purge', 'osd destroy', 'osd lost', 'pool delete', 'pool rm', 'fs rm'),
  odf: named('delete'),
  rados: named('purge', 'rmpool'),
  rbd: named('rm', 'remove'),
  etcdctl: named('del', 'member remove'),
  consul: (words, args) => (named('kv delete')(words) && hasFlag(args, '-recurse') ? 'kv delete -recurse' : undefined),
  vault: named('kv metadata delete', 'delete', 'kv destroy', 'secrets disable', 'auth disable'),
  'kafka-topics': (_, args) => (hasFlag(args, '--delete') ? '--delete' : undefined),
  'kafka-delete-records': always('kafka-delete-records'),
  'kafka-consumer-groups': (_, args) =>
    hasFlag(args, '--reset-offsets', '--delete', '--delete-offsets') && hasFlag(args, '--execute', '--delete')
      ? '--reset-offsets'
      : undefined,
  rabbitmqctl: named('purge_queue', 'delete_queue', 'delete_vhost', 'reset', 'force_reset', 'forget_cluster_node'),
};
