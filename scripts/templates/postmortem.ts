import { Temporal } from 'temporal-polyfill';
import { lastPart } from '../../model/id-parts.ts';
import type { OpsRepo } from '../../model/ops-repo.ts';
import { beginsWith, membersOf, nobody } from './choices.ts';
import { incidentTimes } from './incident-times.ts';
import { postmortemSections } from './postmortem-sections.ts';
import type { Ground, Template } from './template.ts';
import { yamlText } from './yaml-text.ts';

const dated = /^\d{4}-\d{2}-\d{2}(-|$)/;

/** What happened and what follows, for an incident of one day. */
export const postmortem: Template = {
  kind: 'postmortem',
  example: '2026-11-03-checkout-outage',
  owned: false,
  fileOf: id => `postmortems/${id}.md`,
  complete: (id, today) => (dated.test(id) || id.includes('/') ? id : `${today}-${id}`),
  write(ground) {
    const { id, repo } = ground;
    const service = chooseService(repo, lastPart(id).replace(dated, ''));
    const commander = chooseCommander(ground, service);
    const severity =
      Array.from(repo.severities.values()).find(({ value }) => value.postmortemWithinMinutes !== undefined)?.id ??
      Array.from(repo.severities.keys())[0] ??
      nobody.severity;
    const times = incidentTimes(Temporal.PlainDate.from(lastPart(id).slice(0, 10)), ground.now);
    const text = `---
incident: ${yamlText(id)}
severity: ${severity}
services: [${yamlText(service)}]
commander: ${yamlText(commander)}
status: draft
started_at: ${times.started.text}
detected_at: ${times.detected.text}
acknowledged_at: ${times.acknowledged.text}
mitigated_at: ${times.mitigated.text}
resolved_at: ${times.resolved.text}
---
${postmortemSections(ground, { service, commander, severity, times })}`;
    const next = [
      'Look at the lines between `---`: incident, severity, commander and all times are guesses. The timeline repeats them.',
      'Set `status` to review when others may read it, and to published when it is agreed.',
    ];
    return { text, next };
  },
};

/** The service whose id the slug begins with, or holds; else the first. */
function chooseService(repo: OpsRepo, slug: string): string {
  const known = Array.from(repo.services.keys()).toSorted((a, b) => b.length - a.length);
  const named = known.find(id => beginsWith(slug, id)) ?? known.find(id => `-${slug}-`.includes(`-${id}-`));
  return named ?? Array.from(repo.services.keys())[0] ?? nobody.service;
}

function chooseCommander({ repo }: Ground, service: string): string {
  const known = repo.services.get(service)?.value;
  const contact = known?.contact !== undefined && repo.people.has(known.contact) ? known.contact : undefined;
  return contact ?? membersOf(repo, known?.owner ?? '')[0] ?? Array.from(repo.people.keys())[0] ?? nobody.person;
}
