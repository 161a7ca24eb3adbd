import type { Command } from './gather-commands.ts';
import { kubectlWords } from './kubectl-words.ts';
import { programOf } from './program.ts';

/** What a command leaves to chance. */
export type MissingContext = {
  readonly program: string;
  readonly command: string;
  readonly what: string;
  readonly flag: string;
};

/** Says what a command acts on without naming it; undefined where it does, or where that is no question. */
export function contextMissing(command: Command): MissingContext | undefined {
  const { name, args, isInside } = programOf(command);
  if (isInside || isHelp(args)) return carrierContext(command);
  if (name === 'kubectl' || name === 'oc') return namespaceMissing(name, args);
  if (name === 'helm') return helmMissing(args);
  return hostMissing(name, args, command.assigns);
}

/** `kubectl exec pod -- psql` has a host, and still needs a namespace. */
function carrierContext({ name, args }: Command): MissingContext | undefined {
  const dashes = args.indexOf('--');
  const own = dashes < 0 ? args : args.slice(0, dashes);
  return (name === 'kubectl' || name === 'oc') && !isHelp(own) ? namespaceMissing(name, own) : undefined;
}

const isHelp = (args: readonly string[]): boolean => args.includes('--help') || args.includes('--version');

/** Verbs that are for things with a namespace whatever their kind, and kinds that have one, by short and long names. */
const namespacedVerbs = new Set([
  'logs',
  'exec',
  'attach',
  'port-forward',
  'cp',
  'rsh',
  'scale',
  'rollout',
  'autoscale',
]);
const verbs = new Set('get describe delete edit patch annotate label set expose top'.split(' '));
const kinds = new Set(
  `pod deployment statefulset daemonset replicaset service configmap secret ingress horizontalpodautoscaler job cronjob
  event persistentvolumeclaim serviceaccount endpoint role rolebinding networkpolicy poddisruptionbudget route
  servicemonitor prometheusrule virtualmachine virtualmachineinstance datavolume vm vmi dv po deploy sts ds rs svc cm ing hpa ev pvc sa ep netpol pdb`.split(
    /\s+/,
  ),
);

function namespaceMissing(program: string, args: readonly string[]): MissingContext | undefined {
  const [verb = '', resource = ''] = kubectlWords(args);
  const kind = (resource.split(/[/,.]/, 1)[0] ?? '').toLowerCase();
  const isNamespaced = namespacedVerbs.has(verb) || (verbs.has(verb) && (kinds.has(kind) || kinds.has(singular(kind))));
  if (!isNamespaced || args.some(arg => hasNamespace.test(arg) || isOfNodes.test(arg))) return undefined;
  return { program, command: `${program} ${verb} ${/^[a-z]/.test(resource) ? resource : ''}`.trim(), ...namespace };
}

const namespace = { what: 'namespace', flag: '--namespace' } as const;
const singular = (kind: string): string => kind.replace(/(?<=s)es$|s$/, '');
const hasNamespace = /^(?:-n|--namespace|-A|--all-namespaces|-f|--filename|--raw)(?:=|$)|^-n./;
/** Events of nodes are in the default namespace, whatever namespace is chosen. */
const isOfNodes = /kind=Node\b/;

function helmMissing(args: readonly string[]): MissingContext | undefined {
  const [verb = ''] = args.filter(arg => !arg.startsWith('-'));
  if (!/^(?:upgrade|install|rollback|uninstall|delete|status|history|list|get)$/.test(verb)) return undefined;
  if (args.some(arg => /^(?:-n|--namespace|-A|--all-namespaces)(?:=|$)/.test(arg))) return undefined;
  return { program: 'helm', command: `helm ${verb}`, ...namespace };
}

const hosts: Readonly<Record<string, { readonly flags: RegExp; readonly variable: string }>> = {
  psql: { flags: /^(?:-h|--host(?:=|$)|postgres(?:ql)?:\/\/|.*\b(?:host|service)=|.*\$)/, variable: 'PGHOST' },
  mysql: { flags: /^(?:-h|--host(?:=|$)|--defaults|--login-path|.*\$)/, variable: 'MYSQL_HOST' },
  'redis-cli': { flags: /^(?:-h$|-u$|--cluster|.*\$)/, variable: '' },
};

function hostMissing(name: string, args: readonly string[], assigns: readonly string[]): MissingContext | undefined {
  const host = Object.hasOwn(hosts, name) ? hosts[name] : undefined;
  if (!host || assigns.includes(host.variable) || args.some(arg => host.flags.test(arg.slice(0, 200))))
    return undefined;
  return { program: name, command: name, what: 'host', flag: name === 'redis-cli' ? '-h' : '--host' };
}

/** The programs for which a command chooses the context of those after it. */
export function setsContext({ name, args }: Command): string[] {
  const words = args.join(' ');
  if (name === 'oc' && /^(?:project|new-project) \S/.test(words)) return ['oc', 'kubectl'];
  if (name === 'kubens' || (/^(?:kubectl|oc)$/.test(name) && /^config (?:set-context|use-context)\b/.test(words)))
    return ['oc', 'kubectl', 'helm'];
  return name === 'export' && /\bPGHOST\b/.test(words) ? ['psql'] : [];
}
