/** What an event opened, with what the orchestration made of it. */
export type Incident = {
  readonly id: string;
  readonly incident_number: number;
  readonly title: string;
  readonly status: 'triggered' | 'acknowledged' | 'resolved';
  readonly service: string;
  readonly urgency: 'high' | 'low';
  /** The priority's id. */
  readonly priority: string | undefined;
  readonly escalation_policy: string;
  /** The schedules of the policy as it was when the incident opened. */
  readonly schedules: readonly string[];
  /** Those whom the first rule with anybody on call reaches. */
  readonly assigned: readonly string[];
  readonly notes: readonly string[];
  readonly severity: string;
  readonly dedup_key: string;
  /** Events that were merged into it, the first included. */
  readonly events: number;
  readonly created_at: string;
};
