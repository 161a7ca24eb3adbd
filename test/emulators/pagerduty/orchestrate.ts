import { type Json, object, text } from '../http/json.ts';
import type { Account } from './account.ts';
import type { Path, Rule } from './entities.ts';
import { lookUp } from './event-path.ts';
import { parsePcl } from './pcl.ts';

/** The service's id that a router sends an event to, or `unrouted`. */
export function routeOf({ state }: Account, router: Path | undefined, event: Json): string {
  const rule = router?.sets[0]?.rules.find(each => holds(each, event) && (each.actions.route_to || dynamic(each)));
  const dynamicRoute = object(rule?.actions.dynamic_route_to);
  if (rule && 'lookup_by' in dynamicRoute) {
    const value = text(lookUp(event, text(dynamicRoute.source)));
    const found = new RegExp(text(dynamicRoute.regex)).exec(value)?.[1] ?? '';
    const service = [...state.services.values()].find(
      ({ id, name }) => found === (dynamicRoute.lookup_by === 'service_id' ? id : name),
    );
    if (service) return service.id;
  }
  const chosen = rule && !('lookup_by' in dynamicRoute) ? rule.actions : fallback(router, event);
  return text(chosen.route_to, 'unrouted');
}

/** What is next after a dynamic rule that found no service. */
function fallback(router: Path | undefined, event: Json): Json {
  const next = router?.sets[0]?.rules.find(each => !dynamic(each) && holds(each, event));
  return next?.actions ?? router?.catchAll ?? {};
}

const dynamic = (rule: Rule): boolean => 'dynamic_route_to' in rule.actions;

/** What a service orchestration does to an event: the actions of every rule on its way, the later ones on top. */
export function actionsFor(path: Path, event: Json): { readonly actions: Json; readonly notes: readonly string[] } {
  const passed: Json[] = [];
  let set: string | undefined = 'start';
  const seen = new Set<string>();
  while (set !== undefined && !seen.has(set)) {
    seen.add(set);
    const name: string = set;
    const rule = path.sets.find(({ id }) => id === name)?.rules.find(each => holds(each, event));
    passed.push(rule?.actions ?? path.catchAll);
    set = rule ? text(rule.actions.route_to) || undefined : undefined;
  }
  const notes = passed.map(({ annotate }) => text(annotate)).filter(note => note !== '');
  return { actions: Object.assign({}, ...passed), notes };
}

/** The first rule that holds wins; its conditions are alternatives, and a rule without any always holds. */
const holds = ({ disabled, conditions }: Rule, event: Json): boolean =>
  !disabled && (conditions.length === 0 || conditions.some(expression => conditionHolds(expression, event)));

function conditionHolds(expression: string, event: Json): boolean {
  const parsed = parsePcl(expression);
  return 'holds' in parsed && parsed.holds(event);
}
