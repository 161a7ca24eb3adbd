import type { OpsRepo } from '../../../model/ops-repo.ts';
import type { Span } from '../../../model/source/span.ts';

/** Something whose file names the team that answers for it. */
export type OwnedThing = {
  /** As it reads in a sentence: ``runbook `shop/Down` ``. */
  readonly what: string;
  readonly owner: string | undefined;
  readonly service: string | undefined;
  at(key: string): Span;
};

/** Services, runbooks and events, in this order. */
export function ownedThings({ services, runbooks, events }: OpsRepo): OwnedThing[] {
  return [
    ...Array.from(services.values(), ({ id, value, at }) => ({
      ...{ what: `service \`${id}\``, owner: value.owner, service: id, at },
    })),
    ...ownedPapers({ runbooks, events }),
  ];
}

/** Those that belong to a service which has an owner of its own. */
export const ownedPapers = ({ runbooks, events }: Pick<OpsRepo, 'runbooks' | 'events'>): OwnedThing[] => [
  ...Array.from(runbooks.values(), ({ id, value, at }) => ({
    ...{ what: `runbook \`${id}\``, owner: value.owner, service: value.service, at },
  })),
  ...Array.from(events.values(), ({ id, value, at }) => ({
    ...{ what: `event \`${id}\``, owner: value.owner, service: value.event.payload.custom_details.service, at },
  })),
];
