import type { Route } from '../http/types.ts';
import type { Account } from './account.ts';
import { alertGroupingRoutes } from './alert-grouping.ts';
import { businessServiceRoutes } from './business-services.ts';
import { customFieldRoutes } from './custom-fields.ts';
import { dependencyRoutes } from './dependencies.ts';
import { escalationPolicyRoutes } from './escalation-policies.ts';
import { eventRoutes } from './events.ts';
import { incidentRoutes } from './incidents.ts';
import { integrationRoutes } from './integrations.ts';
import { listRoutes } from './lists.ts';
import { maintenanceWindowRoutes } from './maintenance-windows.ts';
import { onCallRoutes } from './on-call.ts';
import { orchestrationRoutes } from './orchestrations.ts';
import { overrideRoutes } from './overrides.ts';
import { pathRoutes } from './path-routes.ts';
import { scheduleRoutes } from './schedules.ts';
import { serviceRoutes } from './services.ts';
import { tagRoutes } from './tags.ts';
import { teamRoutes } from './teams.ts';
import { userRoutes } from './users.ts';

/** All that the account answers to. */
export const routesOf = (account: Account): Route[] =>
  [
    userRoutes,
    teamRoutes,
    scheduleRoutes,
    overrideRoutes,
    escalationPolicyRoutes,
    onCallRoutes,
    serviceRoutes,
    integrationRoutes,
    customFieldRoutes,
    dependencyRoutes,
    businessServiceRoutes,
    alertGroupingRoutes,
    maintenanceWindowRoutes,
    orchestrationRoutes,
    pathRoutes,
    tagRoutes,
    listRoutes,
    incidentRoutes,
    eventRoutes,
  ].flatMap(routes => routes(account));
