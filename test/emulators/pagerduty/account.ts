import { createIds } from '../http/store.ts';
import type {
  Alert,
  AlertGrouping,
  BusinessService,
  CustomField,
  Dependency,
  EscalationPolicy,
  Integration,
  MaintenanceWindow,
  Orchestration,
  Override,
  Path,
  Priority,
  Schedule,
  Service,
  Tag,
  Team,
  User,
} from './entities.ts';
import type { Incident } from './incident.ts';

/** All that the account holds, as plain collections by id, so that a test can look and compare. */
export type State = ReturnType<typeof emptyState>;

const emptyState = () => ({
  users: new Map<string, User>(),
  priorities: new Map<string, Priority>(),
  teams: new Map<string, Team>(),
  schedules: new Map<string, Schedule>(),
  /** By the override's id; each names its schedule. */
  overrides: new Map<string, Override>(),
  escalationPolicies: new Map<string, EscalationPolicy>(),
  services: new Map<string, Service>(),
  integrations: new Map<string, Integration>(),
  orchestrations: new Map<string, Orchestration>(),
  /** By the orchestration's id. */
  routers: new Map<string, Path>(),
  /** By the orchestration's id. */
  globalOrchestrations: new Map<string, Path>(),
  /** By the orchestration's id. */
  unroutedOrchestrations: new Map<string, Path>(),
  /** By the service's id; it counts only while the service is in `activeServiceOrchestrations`. */
  serviceOrchestrations: new Map<string, Path>(),
  activeServiceOrchestrations: new Set<string>(),
  dependencies: new Map<string, Dependency>(),
  businessServices: new Map<string, BusinessService>(),
  alertGrouping: new Map<string, AlertGrouping>(),
  maintenanceWindows: new Map<string, MaintenanceWindow>(),
  customFields: new Map<string, CustomField>(),
  tags: new Map<string, Tag>(),
  incidents: new Map<string, Incident>(),
  /** Every event that was taken in, and what became of it. */
  alerts: [] as Alert[],
});

/** What all routes share: the state, the clock, and what the account's plan allows. */
export type Account = {
  readonly state: State;
  readonly abilities: ReadonlySet<string>;
  now(): string;
  readonly ids: {
    readonly resource: () => string;
    readonly user: () => string;
    readonly layer: () => string;
    readonly override: () => string;
    readonly dependency: () => string;
    readonly rule: () => string;
    readonly orchestrationIntegration: () => string;
    readonly key: () => string;
    readonly incident: () => string;
  };
};

export type AccountOptions = {
  readonly priorities: readonly string[];
  readonly abilities: readonly string[];
  readonly now: () => string;
};

/** An account with nothing in it but its priorities. */
export function createAccount({ priorities, abilities, now }: AccountOptions): Account {
  const state = emptyState();
  const priorityId = createIds('PPRIO', 2);
  for (const name of priorities) {
    const id = priorityId();
    state.priorities.set(id, { id, name });
  }
  return {
    state,
    abilities: new Set(abilities),
    now,
    ids: {
      resource: createIds('P'),
      user: createIds('PUSER', 2),
      layer: createIds('PLAYER', 4),
      override: createIds('Q', 8),
      dependency: createIds('D', 5),
      rule: createIds('r', 7),
      orchestrationIntegration: createIds('e0000000-0000-4000-8000-', 12),
      key: createIds('R', 31),
      incident: createIds('I', 7),
    },
  };
}
