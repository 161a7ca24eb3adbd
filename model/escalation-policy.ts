import { parseMinutes } from './duration.ts';
import type { EscalationPolicyFile } from './file-types.ts';
import { parseReference, type Reference } from './reference.ts';

/** Ordered rules: whom to notify, then whom. */
export type EscalationPolicy = {
  readonly name: string;
  readonly owner: string;
  /** How many times the policy starts over. */
  readonly repeat: number;
  readonly rules: readonly EscalationRule[];
};

export type Target = Reference<'schedules' | 'people'>;

export type EscalationRule = {
  readonly targets: readonly Target[];
  readonly escalateAfterMinutes: number;
  /** The targets take turns; otherwise all are notified. */
  readonly roundRobin: boolean;
};

export const understandEscalationPolicy = (file: EscalationPolicyFile): EscalationPolicy => ({
  name: file.name,
  owner: file.owner,
  repeat: file.repeat,
  rules: file.rules.map(({ targets, escalate_after, assignment }) => ({
    targets: targets.flatMap(target => parseReference(target, ['schedules', 'people']) ?? []),
    escalateAfterMinutes: parseMinutes(escalate_after),
    roundRobin: assignment === 'round_robin',
  })),
});
