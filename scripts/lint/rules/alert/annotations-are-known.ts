import { isTypo, usualNames } from '../../alert/annotation-names.ts';
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
    const names = [...usualNames, ...oftenUsed(alerts)];
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

/** What a company has used in five alerts is a word of its own. */
function oftenUsed(alerts: readonly PlacedAlert[]): string[] {
  const uses = Map.groupBy(
    alerts.flatMap(({ texts }) => Object.keys(texts)),
    name => name,
  );
  return Array.from(uses).flatMap(([name, { length }]) => (length >= 5 ? [name] : []));
}
