/** Which nodes each node points to. A target that is no key leads nowhere. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/** Nodes that all reach each other, and one way round among them. */
export type Cycle = {
  /** In the order of the graph. */
  readonly members: readonly string[];
  /** The shortest way from the first member back to itself, which stands at both ends: `a`, `b`, `a`. */
  readonly path: readonly string[];
};

/** All cycles of a graph, each group of entangled nodes once (Kosaraju's algorithm). Linear, and without recursion. */
export function cyclesIn(graph: Graph): Cycle[] {
  const order = new Map(Array.from(graph.keys(), (node, index) => [node, index]));
  const position = (node: string) => order.get(node) ?? 0;
  return entangled(graph)
    .map(group => group.toSorted((a, b) => position(a) - position(b)))
    .flatMap(members => {
      const path = shortestWayBack(graph, members);
      return path ? [{ members, path }] : [];
    })
    .toSorted((a, b) => position(a.path[0] ?? '') - position(b.path[0] ?? ''));
}

/** Each node in one group, alone unless others both reach it and are reached from it. */
function entangled(graph: Graph): string[][] {
  const backwards = reversed(graph);
  const seen = new Set<string>();
  return finishOrder(graph, graph.keys(), new Set())
    .toReversed()
    .flatMap(node => (seen.has(node) ? [] : [finishOrder(backwards, [node], seen)]));
}

/** The nodes that can be reached, each after all those that only it leads to: depth first. */
function finishOrder(graph: Graph, roots: Iterable<string>, seen: Set<string>): string[] {
  const finished: string[] = [];
  const visit = (node: string) => {
    seen.add(node);
    return { node, targets: (graph.get(node) ?? []).values() };
  };
  for (const root of roots) {
    const path = seen.has(root) ? [] : [visit(root)];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const { value: target, done } = top.targets.next();
      if (done) finished.push(path.pop()?.node ?? '');
      else if (!seen.has(target)) path.push(visit(target));
    }
  }
  return finished;
}

function reversed(graph: Graph): Graph {
  const backwards = new Map<string, string[]>(Array.from(graph.keys(), node => [node, []]));
  for (const [node, targets] of graph) for (const target of targets) backwards.get(target)?.push(node);
  return backwards;
}

/** Breadth first among the members; undefined for a node alone that does not point to itself. */
function shortestWayBack(graph: Graph, members: readonly string[]): string[] | undefined {
  const [start] = members;
  if (start === undefined) return undefined;
  const inside = new Set(members);
  const cameFrom = new Map<string, string>();
  const queue = [start];
  // The queue grows while it is walked.
  for (const node of queue) {
    for (const target of graph.get(node) ?? []) {
      if (target === start) return [...wayTo(node, cameFrom), start];
      if (!inside.has(target) || cameFrom.has(target)) continue;
      cameFrom.set(target, node);
      queue.push(target);
    }
  }
  return undefined;
}

function wayTo(node: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const way: string[] = [];
  for (let next: string | undefined = node; next !== undefined; next = cameFrom.get(next)) way.push(next);
  return way.reverse();
}
