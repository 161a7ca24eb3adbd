import { folderOf, lastPart } from '../../model/id-parts.ts';
import { type AlertFacts, alertOf } from './alerts.ts';
import { membersOf, nobody, policyOf, schedulesOf, severitiesOf } from './choices.ts';
import { kebabCase, sentenceCase } from './name-from-id.ts';
import { type Ground, optional, type Template } from './template.ts';
import { yamlSentence, yamlText } from './yaml-text.ts';

/** What to do about one alert, as data: the same rules hold for it as for Markdown. */
export const yamlRunbook: Template = {
  kind: 'yaml-runbook',
  example: 'checkout/HighErrorRate',
  owned: true,
  fileOf: id => `runbooks/${id}.yaml`,
  write(ground) {
    const { id, repo, owner, today } = ground;
    const service = folderOf(id);
    const alert = alertOf(repo, service, lastPart(id));
    const name = repo.services.get(service)?.value.name ?? sentenceCase(service);
    const text = `# ${optional}
name: ${yamlText(alert.name)}
service: ${yamlText(service)}
owner: ${yamlText(owner)}
last_reviewed: ${today}
summary: ${yamlSentence(`${name} does not do its work as promised.`)}
impact: ${yamlSentence(alert.impact ?? `Customers of ${name} get errors instead of answers, or wait for them.`)}
triggers:
  - alert: ${yamlText(alert.name)}
    # expr: ${JSON.stringify(alert.query ?? `ALERTS{alertname="${alert.name}"}`)}  # for reference
    # for: 5m  # how long it holds before the alert fires, for reference
severity: ${chooseSeverity(ground, alert)}
${steps(ground, service, name, alert)}${escalation(ground, service)}`;
    return { text, next: ['Go through it as if you were woken up by it, and replace what is not true.'] };
  },
};

const chooseSeverity = ({ repo }: Ground, { severity }: AlertFacts): string =>
  (severity !== undefined && repo.severities.has(severity) ? severity : undefined) ??
  severitiesOf(repo, 'high').at(-1) ??
  Array.from(repo.severities.keys())[0] ??
  nobody.severity;

function steps({ repo }: Ground, service: string, name: string, { firstStep }: AlertFacts): string {
  const dashboard = repo.services.get(service)?.value.links.dashboard;
  const url = JSON.stringify(dashboard ?? 'https://grafana.example.com');
  const first = firstStep ?? `Roll back the last deploy of ${name} if it is younger than 1 h.`;
  const app = kebabCase(lastPart(service));
  const kubectl = `kubectl --context=production --namespace=${app}`;
  return `steps:
  - name: Begin with what helps most often
    actions:
      - ${yamlSentence(first)}
    checks:
      - Errors fall within 5 minutes. If they do not, that was not the cause, and you go on.
    # options:  # ways to go on, of which one is chosen
    #   - action: Undo the last deploy
    #     command: ${kubectl} rollout undo deployment/${app}
  - name: Find out since when and where
    description: It began with a deploy, on one instance, or in a service that it depends on.
    ${dashboard === undefined ? '# ' : ''}links: [{ text: Dashboard, href: ${url} }]
    # commands: [${kubectl} get pods]  # ready to copy
  - name: Tell those who wait
    actions:
      - ${yamlSentence(`Tell ${chatOf(repo, service)} what you see, and when you will look again.`)}
`;
}

function chatOf(repo: Ground['repo'], service: string): string {
  const known = repo.services.get(service)?.value;
  return known?.links.chat ?? repo.teams.get(known?.owner ?? '')?.value.chat ?? 'the channel of the team';
}

/** Those on call, then whoever the policy names; without either a person. */
function escalation({ repo, owner }: Ground, service: string): string {
  const policy = repo.services.get(service)?.value.escalationPolicy ?? policyOf(repo, owner);
  const [second] = schedulesOf(repo, owner).slice(1);
  const [person = nobody.person] = membersOf(repo, owner);
  const contacts = [
    ...(second === undefined ? [] : [`schedules/${second}`]),
    policy === undefined ? `people/${person}` : `escalation-policies/${policy}`,
  ];
  const lines = contacts.map(
    (contact, index) => `  - { after: ${15 * (index + 1)}m, contact: ${yamlText(contact)} }\n`,
  );
  return `escalation:  # whom to call when it gets no better: people, teams, schedules or escalation-policies\n${lines.join('')}`;
}
