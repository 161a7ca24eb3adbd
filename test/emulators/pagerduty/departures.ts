import { isObject } from '../http/json.ts';
import type { Departure } from '../http/open-api.ts';
import type { Request } from '../http/types.ts';
import { asUtc, change, inBody, without, withoutEmpty, withoutNull } from './amend.ts';

const writes = /^(POST|PUT)$/;
const services = /^\/services(\/[^/]+)?$/;

/** All that a rule can do, in any kind of orchestration. */
const actions = [
  'drop_event',
  'route_to',
  'dynamic_route_to',
  'suppress',
  'suspend',
  'priority',
  'annotate',
  'pagerduty_automation_actions',
  'automation_actions',
  'incident_custom_field_updates',
  'severity',
  'event_action',
  'variables',
  'extractions',
  'escalation_policy',
];

/**
 * Where the Terraform provider 3.30.8 was seen to depart from the official schema, and the real API lets it; the last is
 * the schema's own: its description allows what its shape does not.
 */
export const departures: readonly Departure[] = [
  inBody('bare-team', 'teams come without the `team` around them', writes, /^\/teams(\/[^/]+)?$/, body =>
    'team' in body ? body : { team: body },
  ),
  inBody('team-within-team', 'a team within another names its parent', writes, /^\/teams(\/[^/]+)?$/, body =>
    change(body, ['team'], without('parent')),
  ),
  inBody(
    'typed-business-service',
    'a business service tells its own type',
    writes,
    /^\/business_services(\/[^/]+)?$/,
    body => change(body, ['business_service'], without('type')),
  ),
  inBody('endless-layer', 'a layer without end says `end: null`', writes, /^\/schedules(\/[^/]+)?$/, body =>
    change(body, ['schedule', 'schedule_layers', '*'], layer => withoutNull(layer, 'end')),
  ),
  inBody('go-time', 'times are printed as Go does', writes, /^\/schedules(\/[^/]+)?$/, body =>
    change(body, ['schedule', 'schedule_layers', '*'], asUtc),
  ),
  inBody('user-in-layer', 'a reference to a user has the type `user`', writes, /^\/schedules(\/[^/]+)?$/, body =>
    change(body, ['schedule', 'schedule_layers', '*', 'users', '*', 'user'], user =>
      user.type === 'user' ? { ...user, type: 'user_reference' } : user,
    ),
  ),
  inBody(
    'timeout-off',
    'a timeout that is off is null, as its description says and its type does not',
    writes,
    services,
    body =>
      change(body, ['service'], service => withoutNull(service, 'acknowledgement_timeout', 'auto_resolve_timeout')),
  ),
  inBody('no-scheduled-action', 'support hours without scheduled actions send `[null]`', writes, services, body =>
    change(body, ['service'], ({ scheduled_actions, ...service }) =>
      Array.isArray(scheduled_actions)
        ? { ...service, scheduled_actions: scheduled_actions.filter(action => action !== null) }
        : service,
    ),
  ),
  inBody('no-team', 'an orchestration without team has a team without id', writes, /^\/event_orchestrations/, body =>
    change(body, ['orchestration', 'team'], team => withoutNull(team, 'id')),
  ),
  inBody('no-pause', 'notifications that are not paused have the timeout null', writes, services, body =>
    change(body, ['service', 'auto_pause_notifications_parameters'], pause => withoutNull(pause, 'timeout')),
  ),
  inBody(
    'strategy-object',
    'the strategy of an escalation rule is an object with a type, not a word',
    writes,
    /^\/escalation_policies(\/[^/]+)?$/,
    body =>
      change(body, ['escalation_policy', 'escalation_rules', '*'], rule =>
        isObject(rule.escalation_rule_assignment_strategy)
          ? { ...rule, escalation_rule_assignment_strategy: rule.escalation_rule_assignment_strategy.type }
          : rule,
      ),
  ),
  inBody(
    'service-of-integration',
    'a reference to a service has the type `service`',
    writes,
    /^\/services\/[^/]+\/integrations(\/[^/]+)?$/,
    body =>
      change(body, ['integration', 'service'], service =>
        service.type === 'service' ? { ...service, type: 'service_reference' } : service,
      ),
  ),
  inBody(
    'vendor-of-integration',
    'the integration of a vendor has a type of its own, and a vendor of the type `vendor`',
    writes,
    /^\/services\/[^/]+\/integrations(\/[^/]+)?$/,
    body =>
      change(body, ['integration'], integration =>
        integration.type === 'service_integration' && isObject(integration.vendor)
          ? {
              ...integration,
              type: 'generic_events_api_inbound_integration',
              vendor: { ...integration.vendor, type: 'vendor_reference' },
            }
          : integration,
      ),
  ),
  inBody(
    'aggregate-of-grouping',
    'the schema knows the one word `all, any` where it means `all` and `any`',
    writes,
    /^\/alert_grouping_settings(\/[^/]+)?$/,
    body =>
      change(body, ['alert_grouping_setting', 'config'], config =>
        config.aggregate === 'all' || config.aggregate === 'any' ? { ...config, aggregate: 'all, any' } : config,
      ),
  ),
  {
    name: 'removed-integration',
    reason: 'the schema forgets that an integration can be deleted',
    amend: (request: Request): Request =>
      request.method === 'DELETE' && /^\/services\/[^/]+\/integrations\/[^/]+$/.test(request.path)
        ? { ...request, method: 'GET' }
        : request,
  },
  inBody(
    'field-by-name',
    'values of custom fields are set by the name of the field, with empty types',
    /^PUT$/,
    /^\/services\/[^/]+\/custom_fields\/values$/,
    body => change(body, ['custom_fields', '*'], field => ({ id: field.name, value: { value: field.value } })),
  ),
  inBody(
    'every-action',
    'orchestrations carry every action, empty ones too',
    /^PUT$/,
    /^\/event_orchestrations\//,
    body => {
      const rules = change(
        body,
        ['orchestration_path', 'sets', '*', 'rules', '*', 'actions'],
        withoutEmpty(...actions),
      );
      return change(rules, ['orchestration_path', 'catch_all', 'actions'], withoutEmpty(...actions));
    },
  ),
  inBody('null-warnings', 'orchestrations carry `warnings: null`', /^PUT$/, /^\/event_orchestrations\//, body =>
    body.warnings === null ? without('warnings')(body) : body,
  ),
  inBody('empty-body', 'reading an orchestration sends `{}`', /^GET$/, /^\/event_orchestrations/, body =>
    Object.keys(body).length === 0 ? undefined : body,
  ),
  inBody(
    'known-dependency',
    'a dependency that is taken away is told with its id and type',
    /^POST$/,
    /^\/service_dependencies\/disassociate$/,
    body => change(body, ['relationships', '*'], without('id', 'type')),
  ),
  inBody(
    'single-override',
    'one override may come alone, as the description of the schema says and its shape does not',
    /^POST$/,
    /^\/schedules\/[^/]+\/overrides$/,
    body => ('override' in body ? { overrides: [body.override] } : body),
  ),
];
