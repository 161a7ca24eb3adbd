import { kubectlWords } from '../kubectl-words.ts';
import { type Destructive, type DestructivePrograms, hasFlag, named } from './destructive.ts';

const cluster: Destructive = (_, args) => {
  const [verb = '', kind = ''] = kubectlWords(args);
  if (args.some(arg => arg.startsWith('--dry-run'))) return undefined;
  if (verb === 'drain' || (verb === 'adm' && kind === 'drain')) return 'drain';
  if (verb === 'replace' && hasFlag(args, '--force')) return 'replace --force';
  if (verb === 'scale' && /(?:^|\s)--replicas[= ]0(?:\s|$)/.test(args.join(' '))) return 'scale --replicas=0';
  if (verb === 'patch' && stopsAll.test(args.join(' '))) return 'patch replicas: 0';
  return verb === 'delete' ? deletion(kind, args) : undefined;
};

/** As YAML, JSON, or a JSON patch. */
const stopsAll = /(?<![a-z])replicas["']?(?:,\s{0,4}"value")?\s{0,4}:\s{0,4}0(?![\d.])/i;

function deletion(kind: string, args: readonly string[]): string | undefined {
  if (hasFlag(args, '--all')) return 'delete --all';
  if (hasFlag(args, '--force')) return 'delete --force';
  if (hasFlag(args, '-f', '--filename')) return 'delete --filename';
  // `xargs kubectl delete` deletes what it is told.
  if (kind === '') return 'delete';
  // A pod, or a job that has failed, comes back by itself; of a placeholder nobody knows what it stands for.
  return /^[a-z]/.test(kind) && !/^(?:po|pods?|jobs?|events?)(?:\/|$)/.test(kind) ? `delete ${kind}` : undefined;
}

/** What runs in clusters and containers. */
export const clusterPrograms: DestructivePrograms = {
  kubectl: cluster,
  oc: cluster,
  // The value of a flag in front of the verb stands among the words too.
  helm: words => {
    const verb = words.slice(0, 3).find(word => /^(?:uninstall|delete)$/.test(word));
    return verb && `helm ${verb}`;
  },
  eksctl: named('delete'),
  kubeadm: named('reset'),
  velero: named('backup delete'),
  docker: named('system prune', 'volume rm', 'volume prune'),
  podman: named('system prune', 'volume rm', 'volume prune', 'system reset'),
  nomad: (words, args) => (named('job stop', 'stop')(words) && hasFlag(args, '-purge') ? 'stop -purge' : undefined),
};
