import type { Rule } from '../../rule.ts';

/** A service is no more reliable than what it cannot do without. */
export const dependencyIsAsImportant: Rule = {
  id: 'catalog/dependency-is-as-important',
  summary: 'A service depends only on services that are as important or more.',
  level: 'warning',
  why: 'An outage that is handled as unimportant takes an important service down with it.',
  fix: 'Give the dependency the tier of what depends on it, or make the service work without it.',
  *check({ services }) {
    for (const { value, at } of services.values()) {
      for (const [index, id] of value.dependsOn.entries()) {
        const dependency = services.get(id);
        if (!dependency || dependency.value.tier <= value.tier) continue;
        const expected = value.tier === 0 ? 'tier 0' : `tier 0 to ${value.tier}`;
        yield {
          message: `Unexpected dependency on tier ${dependency.value.tier} service \`${id}\`, expected ${expected}`,
          at: at('depends_on', index),
          hint: `give \`${id}\` tier ${value.tier}, or work without it`,
          related: { message: 'its tier', at: dependency.at('tier') },
        };
      }
    }
  },
};
