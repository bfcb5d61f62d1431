/** Finds the links of a graph that are part of a circle, in time that grows with the links alone. */

/** The nodes that a node has links to. */
type Links = ReadonlyMap<string, readonly string[]>;

/**
 * @param links every node with the nodes that it has links to
 * @returns whether a link is part of a circle; a link from a node to itself is
 */
export function findCircles(links: Links): (from: string, to: string) => boolean {
  // Kosaraju: what the search against the links reaches from a node that is finished last, circles with it.
  const back = new Map<string, string[]>([...links.keys()].map((node) => [node, []]));
  for (const [from, targets] of links) for (const to of targets) back.get(to)?.push(from);
  const seen = new Set<string>();
  const finished = [...links.keys()].flatMap((node) => visit(node, links, seen));
  const circles = new Map<string, string>();
  const assigned = new Set<string>();
  for (const node of finished.toReversed()) {
    for (const member of visit(node, back, assigned)) circles.set(member, node);
  }
  return (from, to) => circles.get(from) === circles.get(to);
}

/** The nodes that can be reached and were not seen before, each after what it leads to; no recursion. */
function visit(start: string, links: Links, seen: Set<string>): string[] {
  const finished: string[] = [];
  const open: { readonly node: string; next: number }[] = [];
  const enter = (node: string) => {
    if (seen.has(node) || !links.has(node)) return;
    seen.add(node);
    open.push({ node, next: 0 });
  };
  enter(start);
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const target = links.get(top.node)?.[top.next];
    top.next += 1;
    if (target !== undefined) {
      enter(target);
    } else {
      finished.push(top.node);
      open.pop();
    }
  }
  return finished;
}
