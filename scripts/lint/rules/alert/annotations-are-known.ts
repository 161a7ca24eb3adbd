import { distance } from 'fastest-levenshtein';
import { type PlacedAlert, placedAlerts } from '../../alert/placed-alert.ts';
import type { Rule } from '../../rule.ts';

/** A text under a misspelt name is shown by nothing that looks for the right one. */
export const annotationsAreKnown: Rule = {
  id: 'alert/annotations-are-known',
  summary: 'No annotation of an alert, and no detail of an event, is one letter away from a known one.',
  level: 'warning',
  why: 'The page lacks what is written there, and nothing says so.',
  fix: 'Write the name as it is meant.',
  *check(repo) {
    const alerts = placedAlerts(repo);
    const names = [...usual, ...oftenUsed(alerts)];
    const known = new Set(names);
    for (const alert of alerts)
      for (const name of Object.keys(alert.texts)) {
        const meant = known.has(name) ? undefined : names.find(one => isTypo(name, one));
        if (meant === undefined) continue;
        const message = `Unexpected annotation \`${name}\` of alert \`${alert.name}\`, expected \`${meant}\``;
        // Where the right one stands beside it, the other would be a second one.
        const fix = alert.texts[meant] === undefined ? { fix: [{ at: alert.atKey(name), text: meant }] } : {};
        yield { message, at: alert.atKey(name), ...fix };
      }
  },
};

/** Names that our own rules and those of many others read. */
const usual = [
  'summary',
  'description',
  'message',
  'title',
  'impact',
  'first_step',
  'review_by',
  'owner',
  'team',
].concat(
  ['runbook_url', 'runbook', 'runbooks', 'dashboard_url', 'dashboard', 'dashboard_uid', 'panel_id', 'grafana_url'],
  ['slo', 'long_window', 'short_window', 'environment', 'service', 'severity', 'documentation', 'logs_url', 'query'],
);

/** What a company has used in five alerts is a word of its own. */
function oftenUsed(alerts: readonly PlacedAlert[]): string[] {
  const uses = Map.groupBy(
    alerts.flatMap(({ texts }) => Object.keys(texts)),
    name => name,
  );
  return Array.from(uses).flatMap(([name, { length }]) => (length >= 5 ? [name] : []));
}

/** One edit, or two neighbouring letters that changed places. Another case or another joint is one too. */
function isTypo(name: string, meant: string): boolean {
  if (plain(name) === plain(meant)) return true;
  if (meant.length < 5 || Math.abs(name.length - meant.length) > 1) return false;
  return distance(name, meant) === 1 ? !isNumbered(name, meant) : areSwapped(name, meant);
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[_-]/g, '');

/** `query2` is no typo. */
const isNumbered = (name: string, meant: string): boolean => /\d/.test(name) !== /\d/.test(meant);

function areSwapped(name: string, meant: string): boolean {
  if (name.length !== meant.length) return false;
  const index = Array.from(name).findIndex((letter, place) => letter !== meant[place]);
  const swapped = `${name.slice(0, index)}${name[index + 1]}${name[index]}${name.slice(index + 2)}`;
  return index >= 0 && swapped === meant;
}
