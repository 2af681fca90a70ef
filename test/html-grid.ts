import type { DefaultTreeAdapterTypes } from "parse5";

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

const childrenOf = (node: Node): Node[] => ("childNodes" in node ? node.childNodes : []);

/** The elements of that name below a node, in the order of the page. */
export const all = (node: Node, name: string): Element[] =>
  childrenOf(node).flatMap((child) => [
    ...("tagName" in child && child.tagName === name ? [child] : []),
    ...all(child, name),
  ]);

export const textOf = (node: Node): string =>
  "value" in node ? node.value : childrenOf(node).map(textOf).join("");

export const attribute = ({ attrs }: Element, name: string) =>
  attrs.find((each) => each.name === name)?.value;

/** Every cell of a table where it stands, spans resolved. */
export function gridOf(table: Element) {
  const taken = new Set<string>();
  return all(table, "tr").flatMap((row, y) => {
    let x = 0;
    return childrenOf(row)
      .filter((node): node is Element => "tagName" in node)
      .map((cell) => {
        while (taken.has(`${y},${x}`)) x += 1;
        const rows = Number(attribute(cell, "rowspan") ?? 1);
        const columns = Number(attribute(cell, "colspan") ?? 1);
        for (let i = 0; i < rows * columns; i++)
          taken.add(`${y + Math.floor(i / columns)},${x + (i % columns)}`);
        return { row: y, column: x, rows, columns, element: cell };
      });
  });
}
