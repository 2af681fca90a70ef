/** Attributes of an element, as they are meant. */
export type Attributes = ReadonlyMap<string, string>;

/** Text of a cell as it is meant; `null` where it holds the escapes of Office (`_x000D_`) besides. */
export const cellText = (raw: string): string | null =>
  raw.includes("_x") ? null : plainText(raw);

/** Text of XML as it is meant; `null` where it refers to characters in a way of its own. */
export function plainText(raw: string): string | null {
  if (!raw.includes("&")) return raw;
  return PLAIN.test(raw) ? raw.replace(REFERENCE, characterOf) : null;
}

const PLAIN = /^(?:[^&]|&(?:#\d{1,6}|amp|lt|gt|quot|apos);)*$/;
const REFERENCE = /&(?:#(\d+)|(\w+));/g;

const characterOf = (whole: string, code: string | undefined, name: string | undefined): string =>
  code === undefined ? (named[name ?? ""] ?? whole) : String.fromCodePoint(Number(code));

const named: Readonly<Record<string, string>> = {
  ...{ amp: "&", lt: "<", gt: ">" },
  ...{ quot: '"', apos: "'" },
};

/**
 * The attributes of every element that begins so (`/<sheet(?=[\s/>])/`) and holds nothing; `null`
 * where one is written in any other way.
 */
export function emptyElements(xml: string, start: RegExp): readonly Attributes[] | null {
  const elements: Attributes[] = [];
  for (const rest of xml.split(start).slice(1)) {
    const attributes = attributesOf(EMPTY.exec(rest)?.[1]);
    if (!attributes) return null;
    elements.push(attributes);
  }
  return elements;
}

const EMPTY = /^((?:\s+[\w:]+="[^"<]*")*)\s*\/>/;

/** ` name="表二" r:id="rId1"`. */
export function attributesOf(raw: string | undefined): Attributes | null {
  if (raw === undefined) return null;
  const attributes = new Map<string, string>();
  for (const [, name = "", value = ""] of raw.matchAll(/([\w:]+)="([^"]*)"/g)) {
    const text = plainText(value);
    if (text === null) return null;
    attributes.set(name, text);
  }
  return attributes;
}
