import { SaxesParser } from "saxes";

/** An element of the manifest, with one prefix a namespace, whatever the file calls it. */
export interface XmlElement {
  /** `bt:Image`. */
  readonly name: string;
  /** By local name: `xsi:type` is `type`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: XmlElement | null;
  readonly children: XmlElement[];
  text: string;
}

const prefixes: Readonly<Record<string, string>> = {
  "http://schemas.microsoft.com/office/appforoffice/1.1": "app",
  "http://schemas.microsoft.com/office/taskpaneappversionoverrides": "ov",
  "http://schemas.microsoft.com/office/officeappbasictypes/1.0": "bt",
};

/** All elements in the order of the file; what is not well-formed throws. */
export function elementsOf(xml: string): readonly XmlElement[] {
  const all: XmlElement[] = [];
  let open: XmlElement | null = null;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ uri, local, attributes }) => {
    const element: XmlElement = {
      name: `${prefixes[uri] ?? uri}:${local}`,
      attributes: Object.fromEntries(Object.values(attributes).map((a) => [a.local, a.value])),
      parent: open,
      children: [],
      text: "",
    };
    open?.children.push(element);
    all.push(element);
    open = element;
  });
  parser.on("text", (text) => {
    if (open) open.text += text.trim();
  });
  parser.on("closetag", () => {
    open = open?.parent ?? null;
  });
  parser.write(xml).close();
  return all;
}
