import type { Json } from '../http/json.ts';

export type Reference = { readonly id: string; readonly type: string };

export type Priority = { readonly id: string; readonly name: string };

export type User = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly time_zone: string;
  readonly color: string;
  readonly job_title: string | null;
  readonly description: string | null;
};

export type Team = {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly parent: string | undefined;
  readonly default_role: string;
  /** The role of each member, by user id. */
  readonly members: Map<string, string>;
};

/** As it was written, but for `start`, which is never in the past when the layer is new. */
export type Layer = {
  readonly id: string;
  readonly name: string;
  readonly start: string;
  readonly end: string | null;
  readonly rotation_virtual_start: string;
  readonly rotation_turn_length_seconds: number;
  readonly users: readonly string[];
  readonly restrictions: readonly Json[];
};

export type Schedule = {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly time_zone: string;
  readonly teams: readonly string[];
  /** The lowest first, as clients send them; answers turn them round. */
  readonly layers: readonly Layer[];
};

export type Override = {
  readonly id: string;
  readonly schedule: string;
  readonly start: string;
  readonly end: string;
  readonly user: string;
};

export type EscalationRule = {
  readonly id: string;
  readonly escalation_delay_in_minutes: number;
  readonly targets: readonly Reference[];
  readonly strategy: string;
};

export type EscalationPolicy = {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly num_loops: number;
  readonly on_call_handoff_notifications: string;
  readonly teams: readonly string[];
  readonly rules: readonly EscalationRule[];
};

export type Service = {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly created_at: string;
  readonly escalation_policy: string;
  readonly acknowledgement_timeout: number | null;
  readonly auto_resolve_timeout: number | null;
  readonly incident_urgency_rule: Json;
  readonly support_hours: Json | null;
  readonly scheduled_actions: readonly unknown[];
  readonly auto_pause_notifications_parameters: Json;
  readonly alert_creation: string;
  /** The value of each custom field, by field id. */
  readonly customValues: Map<string, unknown>;
};

export type Integration = {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly service: string;
  readonly vendor: string | undefined;
  readonly integration_key: string | undefined;
  readonly integration_email: string | undefined;
  readonly created_at: string;
};

export type OrchestrationIntegration = { readonly id: string; readonly label: string; readonly routing_key: string };

export type Orchestration = {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly team: string | undefined;
  readonly integrations: readonly OrchestrationIntegration[];
  readonly created_at: string;
};

export type Rule = {
  readonly id: string;
  readonly label: string;
  readonly disabled: boolean;
  /** PCL; any of them suffices, and none at all holds for every event. */
  readonly conditions: readonly string[];
  /** What is set; what came empty is left out. */
  readonly actions: Json;
};

export type RuleSet = { readonly id: string; readonly rules: readonly Rule[] };

export type Path = { readonly type: string; readonly sets: readonly RuleSet[]; readonly catchAll: Json };

export type Dependency = { readonly id: string; readonly supporting: Reference; readonly dependent: Reference };

export type BusinessService = {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly point_of_contact: string | null;
  readonly team: string | undefined;
};

export type AlertGrouping = {
  readonly id: string;
  readonly name: string | null;
  readonly description: string | null;
  readonly type: string;
  readonly config: Json;
  readonly services: readonly string[];
  readonly created_at: string;
};

export type MaintenanceWindow = {
  readonly id: string;
  readonly description: string | null;
  readonly start_time: string;
  readonly end_time: string;
  readonly services: readonly string[];
};

export type CustomField = {
  readonly id: string;
  readonly name: string;
  readonly display_name: string;
  readonly description: string | null;
  readonly data_type: string;
  readonly field_type: string;
  readonly enabled: boolean;
  readonly default_value: unknown;
};

export type Tag = { readonly id: string; readonly label: string };

/** One event, and where it went. */
export type Alert = {
  readonly event: Json;
  readonly dedup_key: string;
  readonly outcome: 'incident' | 'suppressed' | 'unrouted' | 'dropped' | 'maintenance' | 'no incident';
  readonly service?: string;
  readonly incident?: string;
};
