import { type Cycle, cyclesIn } from '../../cycles.ts';
import type { Rule } from '../../rule.ts';

/** What each needs of the other cannot be started, or blamed, first. */
export const dependenciesHaveNoCycle: Rule = {
  id: 'catalog/dependencies-have-no-cycle',
  summary: 'Services do not depend on each other in a circle.',
  level: 'warning',
  why: 'After an outage none of them can start first, and responders chase the cause round and round.',
  fix: 'Take a dependency out of `depends_on` that its service can do without.',
  *check({ services }) {
    const graph = new Map(Array.from(services, ([id, { value }]) => [id, value.dependsOn]));
    for (const cycle of cyclesIn(graph)) {
      const [first = '', second = ''] = cycle.path;
      const service = services.get(first);
      if (!service) continue;
      yield {
        message: `Unexpected cycle ${pathText(cycle)}, expected dependencies without one`,
        at: service.at('depends_on', service.value.dependsOn.indexOf(second)),
        hint: 'take a dependency out that its service can do without',
      };
    }
  },
};

/** Of services that are entangled in more ways than one, the shortest cycle is shown, and how many they are. */
function pathText({ path, members }: Cycle): string {
  const text = `\`${path.join(' → ')}\``;
  return members.length > path.length - 1 ? `${text} among ${members.length} services` : text;
}
