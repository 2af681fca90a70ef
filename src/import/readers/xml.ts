import { SaxesParser } from "saxes";
import { refuse } from "../../model/notice";

/** An element of an XML file. Names, its own and its attributes', are without prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Elements and the text between them, in order. */
  readonly children: readonly (XmlElement | string)[];
}

/** No report is nested deeper, nor has as many elements. */
const DEEPEST = 200;
const MOST_ELEMENTS = 400_000;

interface Open extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/**
 * The outermost element of an XML file. Throws a `Refusal` for XML that is damaged, declares
 * entities of its own and uses them, or is larger than any report; `kind` is how it is called.
 */
export function parseXml(xml: string, file: string, kind: string): XmlElement {
  const root: Open = { name: "", attributes: new Map(), children: [] };
  const open: Open[] = [root];
  let elements = 0;
  const parser = new SaxesParser({ xmlns: false, position: false });
  const addText = (text: string) => open.at(-1)?.children.push(text);
  parser.on("error", () => refuse("file.damaged", { file, kind }));
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("opentag", ({ name, attributes }) => {
    elements += 1;
    if (elements > MOST_ELEMENTS) refuse("file.tooLarge", { file, limit: `${MOST_ELEMENTS} 项` });
    if (open.length > DEEPEST) refuse("file.tooLarge", { file, limit: `${DEEPEST} 层` });
    const own = Object.entries(attributes).map(([key, value]) => [local(key), value] as const);
    const element = { name: local(name), attributes: new Map(own), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return childrenOf(root)[0] ?? refuse("file.damaged", { file, kind });
}

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

const isElement = (node: XmlElement | string): node is XmlElement => typeof node !== "string";

/** The elements directly below another, of one name where one is given. */
export const childrenOf = ({ children }: XmlElement, name?: string): readonly XmlElement[] =>
  children.filter(isElement).filter((child) => name === undefined || child.name === name);

/** The first element that a path of names leads to. */
export const childAt = (element: XmlElement, ...path: readonly string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>(
    (parent, name) => parent && childrenOf(parent, name)[0],
    element,
  );

/** All text in an element. */
export const textIn = (element: XmlElement | undefined): string =>
  element?.children.map((child) => (isElement(child) ? textIn(child) : child)).join("") ?? "";
