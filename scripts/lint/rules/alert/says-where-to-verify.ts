import type { OpsRepo } from '../../../../model/ops-repo.ts';
import { isEmptyText } from '../../alert/empty-text.ts';
import { levelOfAlert } from '../../alert/gravity.ts';
import { onceForAll } from '../../alert/once-for-all.ts';
import { type PlacedAlert, placedAlerts } from '../../alert/placed-alert.ts';
import type { Rule } from '../../rule.ts';

/** An alert may be wrong; one look should tell. */
export const saysWhereToVerify: Rule = {
  id: 'alert/says-where-to-verify',
  summary: 'An alert links a dashboard or names a query that shows what is wrong.',
  level: 'warning',
  why: 'Nobody can see at once whether it is true, and how bad it is.',
  fix: 'Write the address in `dashboard_url`; for an SLO in `links.dashboard` of its service.',
  check(repo) {
    const alerts = placedAlerts(repo);
    const problems = alerts
      .filter(alert => !isVerifiable(repo, alert))
      .map(alert => ({
        message: `Missing dashboard for alert \`${alert.name}\`, expected ${placeFor(alert)}`,
        at: alert.at(),
        level: levelOfAlert(repo, alert),
        ...hintFor(repo, alert),
      }));
    const message = (count: number) =>
      `Missing dashboard for all ${count} alerts, expected \`dashboard_url\` or another link in each`;
    return onceForAll(repo, problems, alerts.length, message);
  },
};

function isVerifiable(repo: OpsRepo, { written, texts, service }: PlacedAlert): boolean {
  // What a service's dashboard is, an SLO's alert is given when it is generated.
  if (written.form === 'slo') return !repo.services.has(service) || dashboardOf(repo, service) !== undefined;
  if (written.form === 'event') {
    const { links = [], images = [], client_url } = written.entry.value.event;
    if (links.length > 0 || images.length > 0 || client_url !== undefined) return true;
  }
  return Object.entries(texts).some(([name, text]) => shows(name.toLowerCase(), text));
}

/** A text called after something to look at, or any link but that of the runbook. */
const shows = (name: string, text: string): boolean =>
  !isEmptyText(text) &&
  (/dashboard|grafana|graph|panel|logs|query|queries|trace/.test(name) || linksElsewhere(name, text));

const linksElsewhere = (name: string, text: string): boolean =>
  !/runbook|playbook/.test(name) && /https?:\/\//.test(text) && !/runbook|playbook/i.test(text);

const placeFor = ({ written, service }: PlacedAlert): string =>
  written.form === 'slo' ? `\`links.dashboard\` in service \`${service}\`` : '`dashboard_url` or another link';

const dashboardOf = ({ services }: OpsRepo, service: string): string | undefined =>
  services.get(service)?.value.links.dashboard;

function hintFor(repo: OpsRepo, { service }: PlacedAlert): { readonly hint?: string } {
  const dashboard = dashboardOf(repo, service);
  return dashboard === undefined ? {} : { hint: `that of service \`${service}\` is ${dashboard}` };
}
