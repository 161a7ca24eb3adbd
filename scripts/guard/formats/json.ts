import { json as jsonText } from '../../render/json.ts';
import type { GuardResult, Refusal } from '../guard-plans.ts';
import { countActions } from './summary.ts';

/** For programs. The form is stable and described by schemas/output/guard.schema.json. */
export const json = (result: GuardResult): string =>
  jsonText({
    version: 1,
    verdict: result.refusals.length > 0 ? 'refused' : 'allowed',
    plans: result.plans,
    partial: result.partial,
    summary: { ...countActions(result.teams), untouched: result.untouched },
    estimate: { requests: result.estimate.requests, minutes: Math.round(result.estimate.minutes * 100) / 100 },
    refusals: result.refusals.map(refusal),
    letThrough: result.letThrough.map(refusal),
    exceptions: result.exceptions,
    changes: result.teams.flatMap(({ team, changes }) =>
      changes.map(({ layers, ...change }) => ({
        team: team?.id,
        ...change,
        layers: layers.map(({ order, ...layer }) => ({
          ...layer,
          order: order && { before: order[0], after: order[1] },
        })),
      })),
    ),
  });

const refusal = ({ rule, address, file, message, hint }: Refusal) => ({ rule, address, file, message, hint });
