/**
 * The names of the hidden sheets of an .ods file: those whose style is not displayed. `xml` is its
 * content.xml, whose styles stand before its tables.
 */
export function hiddenSheetsOfOds(xml: string): ReadonlySet<string> {
  const styles = new Set(
    xml
      .split("<style:style ")
      .slice(1)
      .filter((style) => /\btable:display="false"/.test(style.slice(0, LONGEST)))
      .flatMap((style) => attribute(style, "style:name") ?? []),
  );
  if (styles.size === 0) return new Set();
  const tables = xml.split("<table:table ").slice(1);
  return new Set(
    tables.flatMap((table) =>
      styles.has(attribute(table, "table:style-name") ?? "")
        ? (attribute(table, "table:name") ?? [])
        : [],
    ),
  );
}

/** No style and no tag is longer. */
const LONGEST = 2_000;

function attribute(tag: string, name: string): string | null {
  const [head = ""] = tag.slice(0, LONGEST).split(">");
  const value = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(head)?.[1];
  return value === undefined ? null : unescaped(value);
}

const unescaped = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
