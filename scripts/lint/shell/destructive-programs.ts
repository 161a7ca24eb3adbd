import { kubectlWords } from './kubectl-words.ts';

/** Says what of a program's words and arguments destroys something; the words are the arguments that are no options. */
export type Destructive = (words: readonly string[], args: readonly string[]) => string | undefined;

const hasFlag = (args: readonly string[], ...flags: readonly string[]): boolean =>
  args.some(arg => flags.includes(arg.split('=', 1)[0] ?? ''));
/** Whether a letter is among the short options: `-rf`. */
const hasLetter = (args: readonly string[], letter: RegExp): boolean =>
  args.some(arg => /^-[a-zA-Z]+$/.test(arg) && letter.test(arg));

const cluster: Destructive = (_, args) => {
  const [verb = '', kind = ''] = kubectlWords(args);
  if (args.some(arg => arg.startsWith('--dry-run'))) return undefined;
  if (verb === 'drain' || (verb === 'adm' && kind === 'drain')) return 'drain';
  if (verb === 'replace' && hasFlag(args, '--force')) return 'replace --force';
  if (verb === 'scale' && /(?:^|\s)--replicas[= ]0(?:\s|$)/.test(args.join(' '))) return 'scale --replicas=0';
  if (verb === 'patch' && stopsAll.test(args.join(' '))) return 'patch replicas: 0';
  if (verb !== 'delete') return undefined;
  if (hasFlag(args, '--all')) return 'delete --all';
  if (hasFlag(args, '--force')) return 'delete --force';
  if (hasFlag(args, '-f', '--filename')) return 'delete --filename';
  // `xargs kubectl delete` deletes what it is told.
  if (kind === '') return 'delete';
  // A pod, or a job that has failed, comes back by itself; of a placeholder nobody knows what it stands for.
  return /^[a-z]/.test(kind) && !/^(?:po|pods?|jobs?|events?)(?:\/|$)/.test(kind) ? `delete ${kind}` : undefined;
};

/** As YAML, JSON, or a JSON patch. */
const stopsAll = /(?<![a-z])replicas["']?(?:,\s{0,4}"value")?\s{0,4}:\s{0,4}0(?![\d.])/i;

const named =
  (...verbs: readonly string[]): Destructive =>
  words =>
    verbs.find(verb => ` ${words.join(' ')} `.includes(` ${verb} `));

const always =
  (what: string): Destructive =>
  () =>
    what;

const infrastructure =
  (name: string): Destructive =>
  (words, args) => {
    if (words[0] === 'destroy' || hasFlag(args, '-destroy')) return `${name} destroy`;
    return words[0] === 'apply' && hasFlag(args, '-auto-approve')
      ? 'apply -auto-approve'
      : named('state rm')(words, args);
  };

/** Nobody misses them. Without a path, as behind `xargs`, it may be anything. */
const areTemporary = (paths: readonly string[]): boolean =>
  paths.length > 0 && paths.every(path => /^\/(?:var\/)?tmp\/[^/]/.test(path) && !path.includes('..'));
const topics: Destructive = (_, args) => (hasFlag(args, '--delete') ? '--delete' : undefined);
const groups: Destructive = (_, args) =>
  hasFlag(args, '--reset-offsets', '--delete', '--delete-offsets') && hasFlag(args, '--execute', '--delete')
    ? '--reset-offsets'
    : undefined;
const firewall: Destructive = (_, args) => (hasFlag(args, '-F', '--flush') ? '-F' : undefined);

/** The programs that people use at night, and what of them destroys. */
export const destructivePrograms: Readonly<Record<string, Destructive>> = {
  kubectl: cluster,
  oc: cluster,
  // The value of a flag in front of the verb stands among the words too.
  helm: words => {
    const verb = words.slice(0, 3).find(word => /^(?:uninstall|delete)$/.test(word));
    return verb && `helm ${verb}`;
  },
  terraform: infrastructure('terraform'),
  tofu: infrastructure('tofu'),
  terragrunt: infrastructure('terragrunt'),
  pulumi: named('destroy', 'state delete'),
  eksctl: named('delete'),
  kubeadm: named('reset'),
  velero: named('backup delete'),
  docker: named('system prune', 'volume rm', 'volume prune'),
  podman: named('system prune', 'volume rm', 'volume prune', 'system reset'),
  nomad: (words, args) =>
    named('job stop', 'stop')(words, args) && hasFlag(args, '-purge') ? 'stop -purge' : undefined,

  // The values of options in front of the service stand among the words too.
  aws: (words, args) => {
    const [service, verb] = words.slice(Math.max(0, words.indexOf('s3')));
    if (service !== 's3') return words.find(word => /^(?:delete|terminate)-/.test(word));
    if (verb === 'rm' && hasFlag(args, '--recursive')) return 's3 rm --recursive';
    return verb === 'sync' && hasFlag(args, '--delete') ? 's3 sync --delete' : named('rb')(words, args);
  },
  gcloud: named('delete', 'storage rm'),
  gsutil: (words, args) => (words.includes('rm') && hasLetter(args, /[rR]/) ? 'rm -r' : named('rb')(words, args)),
  az: named('delete', 'purge'),

  rm: (words, args) =>
    (hasLetter(args, /[rR]/) || hasFlag(args, '--recursive')) && !areTemporary(words) ? 'rm -r' : undefined,
  truncate: (words, args) =>
    /(?:^| )(?:-s|--size)[ =]?0(?: |$)/.test(args.join(' ')) && !areTemporary(words.filter(word => word !== '0'))
      ? 'truncate --size=0'
      : undefined,
  find: (_, args) => (hasFlag(args, '-delete') ? 'find -delete' : undefined),
  shred: always('shred'),
  wipefs: (_, args) => (hasLetter(args, /a/) || hasFlag(args, '--all') ? 'wipefs --all' : undefined),
  dd: (_, args) => (args.some(arg => arg.startsWith('of=/dev/')) ? 'dd of=/dev/…' : undefined),
  zfs: named('destroy', 'rollback'),
  zpool: named('destroy'),
  lvremove: always('lvremove'),
  vgremove: always('vgremove'),
  pvremove: always('pvremove'),
  iptables: firewall,
  ip6tables: firewall,
  nft: named('flush ruleset'),
  systemctl: named('mask'),
  git: (words, args) => {
    if (words[0] === 'push' && hasFlag(args, '--force', '-f', '--mirror')) return 'push --force';
    if (words[0] === 'clean' && (hasLetter(args, /f/) || hasFlag(args, '--force'))) return 'clean --force';
    return words[0] === 'reset' && hasFlag(args, '--hard') ? 'reset --hard' : undefined;
  },

  dropdb: always('dropdb'),
  pg_resetwal: always('pg_resetwal'),
  'redis-cli': words => words.find(word => /^flush(?:all|db)$/i.test(word)),
  ceph: named('osd purge', 'osd destroy', 'osd lost', 'pool delete', 'pool rm', 'fs rm'),
  odf: named('delete'),
  rados: named('purge', 'rmpool'),
  rbd: named('rm', 'remove'),
  etcdctl: named('del', 'member remove'),
  consul: (words, args) =>
    named('kv delete')(words, args) && hasFlag(args, '-recurse') ? 'kv delete -recurse' : undefined,
  vault: named('kv metadata delete', 'delete', 'kv destroy', 'secrets disable', 'auth disable'),
  'kafka-topics': topics,
  'kafka-topics.sh': topics,
  'kafka-delete-records': always('kafka-delete-records'),
  'kafka-delete-records.sh': always('kafka-delete-records'),
  'kafka-consumer-groups': groups,
  'kafka-consumer-groups.sh': groups,
  rabbitmqctl: named('purge_queue', 'delete_queue', 'delete_vhost', 'reset', 'force_reset', 'forget_cluster_node'),
  curl: (_, args) =>
    /(?:^| )(?:-X ?|--request[= ])DELETE(?: |$)/.test(args.join(' ').slice(0, 4000)) ? 'DELETE' : undefined,
};
