import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cyclesIn, type Graph } from './cycles.ts';

const graph = (edges: Record<string, string>): Graph =>
  new Map(Object.entries(edges).map(([node, targets]) => [node, targets.split(' ').filter(Boolean)]));

test.each([
  ['nothing', {}, []],
  ['a chain', { a: 'b', b: 'c', c: '' }, []],
  ['a diamond', { a: 'b c', b: 'd', c: 'd', d: '' }, []],
  ['a target that is no node', { a: 'x', b: 'x' }, []],
  ['itself', { a: 'a' }, ['a a']],
  ['two', { a: 'b', b: 'a' }, ['a b a']],
  ['the shortest of two ways', { a: 'b c', b: 'd', c: 'a', d: 'a' }, ['a c a']],
  ['a tail into a cycle', { a: 'b', b: 'c', c: 'b' }, ['b c b']],
  ['two cycles, in the order of the graph', { b: 'a', a: 'b', d: 'c', c: 'd' }, ['b a b', 'd c d']],
])('%s', (_, edges, paths) => {
  expect(cyclesIn(graph(edges)).map(({ path }) => path.join(' '))).toEqual(paths);
});

const anyGraph = fc
  .array(fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 })), { maxLength: 20 })
  .map(
    edges =>
      new Map(Array.from({ length: 10 }, (_, a) => [`${a}`, edges.flatMap(([b, c]) => (a === b ? [`${c}`] : []))])),
  );

test('nodes are members of one cycle exactly when they reach each other', () => {
  fc.assert(
    fc.property(anyGraph, graph => {
      const groupOf = new Map(cyclesIn(graph).flatMap(({ members }, group) => members.map(node => [node, group])));
      for (const a of graph.keys()) {
        for (const b of graph.keys()) {
          const entangled = reaches(graph, a, b) && reaches(graph, b, a);
          expect(groupOf.has(a) && groupOf.get(a) === groupOf.get(b)).toBe(entangled);
        }
      }
    }),
  );
});

test('a path leads along edges, from a member back to it, and passes no node twice', () => {
  fc.assert(
    fc.property(anyGraph, graph => {
      for (const { members, path } of cyclesIn(graph)) {
        expect([path[0], path.at(-1)]).toEqual([members[0], members[0]]);
        expect(new Set(path).size).toBe(path.length - 1);
        for (const [index, node] of path.slice(1).entries()) expect(graph.get(path[index] ?? '')).toContain(node);
      }
    }),
  );
});

test('100,000 nodes in one circle, and each of them a circle of two with the next', () => {
  const count = 100_000;
  const node = (index: number) => `${(index + count) % count}`;
  const circle = new Map(Array.from({ length: count }, (_, index) => [node(index), [node(index + 1)]]));
  expect(cyclesIn(circle).map(({ path }) => path.length)).toEqual([count + 1]);
  const tangle = new Map(Array.from(circle, ([id, next]) => [id, [...next, node(Number(id) - 1)]]));
  expect(cyclesIn(tangle).map(({ path, members }) => [path.length, members.length])).toEqual([[3, count]]);
});

/** In one step or more. */
function reaches(graph: Graph, from: string, to: string): boolean {
  const seen = new Set(graph.get(from));
  for (const node of seen) for (const target of graph.get(node) ?? []) seen.add(target);
  return seen.has(to);
}
