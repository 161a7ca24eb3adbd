import { minimalOrg } from '../../minimal-org.ts';
import { testRule } from '../../test-rule.ts';
import { dependenciesHaveNoCycle } from './dependencies-have-no-cycle.ts';

/** Each service with what it depends on. */
const services = (dependencies: Record<string, string>) => ({
  ...minimalOrg,
  ...Object.fromEntries(
    Object.entries(dependencies).map(([id, others]) => [
      `catalog/services/${id}.yaml`,
      `code: SVC-${id.toUpperCase()}\nname: ${id}\ndescription: Does ${id}.\nowner: shop\ntier: 2\nescalation_policy: shop\ndepends_on: [${others}]\n`,
    ]),
  ),
});

testRule(dependenciesHaveNoCycle, {
  'two ways to the same service': {
    files: services({ a1: 'b1, c1', b1: 'd1', c1: 'd1', d1: 'shop' }),
    says: '',
  },
  'two services': {
    files: services({ a1: 'c1, b1', b1: 'a1', c1: '' }),
    says: 'catalog/services/a1.yaml:7:18: warning: Unexpected cycle `a1 → b1 → a1`, expected dependencies without one (take a dependency out that its service can do without) [catalog/dependencies-have-no-cycle]',
  },
  'three services, reached from another one': {
    files: services({ a1: 'b1', b1: 'c1', c1: 'd1', d1: 'b1' }),
    says: 'catalog/services/b1.yaml:7:14: warning: Unexpected cycle `b1 → c1 → d1 → b1`, expected dependencies without one (take a dependency out that its service can do without) [catalog/dependencies-have-no-cycle]',
  },
  'a service that depends on itself': {
    files: services({ a1: 'shop, a1' }),
    says: 'catalog/services/a1.yaml:7:20: warning: Unexpected cycle `a1 → a1`, expected dependencies without one (take a dependency out that its service can do without) [catalog/dependencies-have-no-cycle]',
  },
  'two cycles apart': {
    files: services({ a1: 'b1', b1: 'a1, c1', c1: 'd1', d1: 'c1' }),
    says: `catalog/services/a1.yaml:7:14: warning: Unexpected cycle \`a1 → b1 → a1\`, expected dependencies without one (take a dependency out that its service can do without) [catalog/dependencies-have-no-cycle]
catalog/services/c1.yaml:7:14: warning: Unexpected cycle \`c1 → d1 → c1\`, expected dependencies without one (take a dependency out that its service can do without) [catalog/dependencies-have-no-cycle]`,
  },
  'two cycles that share a service': {
    files: services({ a1: 'b1', b1: 'c1, a1', c1: 'b1' }),
    says: 'catalog/services/a1.yaml:7:14: warning: Unexpected cycle `a1 → b1 → a1` among 3 services, expected dependencies without one (take a dependency out that its service can do without) [catalog/dependencies-have-no-cycle]',
  },
});
