import { pages } from '../../alert/gravity.ts';
import { type PlacedAlert, placedAlerts } from '../../alert/placed-alert.ts';
import { understandQuery } from '../../alert/promql.ts';
import type { Rule } from '../../rule.ts';

/** A busy machine is no outage: what customers notice wakes people, and the machine explains it. */
export const pagesOnSymptoms: Rule = {
  id: 'alert/pages-on-symptoms',
  summary: 'No alert that pages looks at CPU, memory or disk alone.',
  level: 'warning',
  why: 'Somebody is woken by a machine that is busy while every customer is served.',
  fix: 'Page on errors or latency, or on the time until a disk is full; make the rest a ticket.',
  *check(repo) {
    for (const alert of placedAlerts(repo)) {
      const cause = pages(repo, alert) ? causeOf(alert) : undefined;
      if (cause === undefined) continue;
      yield {
        message: `Unexpected page on \`${cause}\` alone, expected a symptom such as errors or latency`,
        at: alert.written.form === 'rule' ? alert.written.entry.at(...exprOf(alert)) : alert.at(),
        hint: 'a severity of low urgency makes it a ticket',
      };
    }
  },
};

/** What is watched, where that is nothing but how busy or full a machine is. */
function causeOf({ queries, written, name }: PlacedAlert): string | undefined {
  if (written.form === 'event') return isNameOfResource(name) ? name : undefined;
  const named = queries.map(understandQuery);
  // What will be full soon has to be dealt with before it is.
  if (named.some(({ functions }) => functions.includes('predict_linear'))) return undefined;
  const metrics = named.flatMap(one => one.metrics).filter(metric => !isNeutral(metric));
  return metrics.length > 0 && metrics.every(isResource) ? metrics[0] : undefined;
}

const resources = new Set(
  ['cpu', 'cpus', 'memory', 'mem', 'disk', 'filesystem', 'fs', 'swap', 'inodes'].concat([
    'load1',
    'load5',
    'load15',
    'volume',
    'rss',
  ]),
);
/** With one of these words it is no longer about how busy or full something is. */
const failures = new Set([
  'error',
  'errors',
  'failed',
  'failures',
  'failure',
  'readonly',
  'oom',
  'corrupted',
  'status',
]);

function isResource(metric: string): boolean {
  const words = metric.toLowerCase().split(/[_:]/);
  return words.some(word => resources.has(word)) && !words.some(word => failures.has(word));
}

/** What only says how large something may be, or that it is there. */
const isNeutral = (metric: string): boolean =>
  metric === 'up' || /_info$|^machine_|_resource_(?:limits|requests|quota)|^kube_node_status_/.test(metric);

const around = new Set(
  ['high', 'low', 'usage', 'utilization', 'utilisation', 'load', 'space', 'full', 'pressure'].concat([
    'node',
    'host',
    'pod',
    'container',
    'instance',
    'server',
    'machine',
    'too',
    'is',
    'critical',
    'warning',
    'alert',
  ]),
);

/** `HighCpuUsage`: words for resources, and around them none that says more. */
function isNameOfResource(name: string): boolean {
  const words = (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).map(word => word.toLowerCase());
  return words.some(word => resources.has(word)) && words.every(word => resources.has(word) || around.has(word));
}

const exprOf = ({ written }: PlacedAlert) =>
  written.form === 'rule' ? ['groups', written.group, 'rules', written.index, 'expr'] : [];
