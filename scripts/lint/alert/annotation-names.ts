import { distance } from 'fastest-levenshtein';

/** Names that our own rules and those of many others read. */
export const usualNames: readonly string[] = [
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

/** One edit, or two neighbouring letters that changed places. Another case or another joint is one too. */
export function isTypo(name: string, meant: string): boolean {
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
