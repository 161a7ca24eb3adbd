/** The kinds that others refer to, by the name of their folder (severities share one file). */
export const referable = ['people', 'teams', 'schedules', 'escalation-policies', 'services', 'severities'] as const;
export type Referable = (typeof referable)[number];

/** A reference written as `<kind folder>/<id>`, where several kinds fit. */
export type Reference<K extends Referable = Referable> = { readonly kind: K; readonly id: string };

/** Splits `schedules/payments-primary`; undefined when the first part is none of `kinds`. */
export function parseReference<K extends Referable>(text: string, kinds: readonly K[]): Reference<K> | undefined {
  const slash = text.indexOf('/');
  const kind = kinds.find(name => name === text.slice(0, slash));
  return kind && { kind, id: text.slice(slash + 1) };
}

export const formatReference = ({ kind, id }: Reference): string => `${kind}/${id}`;
