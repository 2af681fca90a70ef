/** Lines with at least this many separators speak for it. */
const LINES = 5;

/**
 * The separator of text whose cells stand in true columns; `null` for any other text. Tabs count
 * only where every line has equally many, since text copied from pages has tabs in any number.
 */
export function delimiterOf(text: string): "," | ";" | "\t" | null {
  const commas = linesWith(text, ",");
  if (commas >= LINES) return ",";
  if (linesWith(text, ";") >= LINES) return ";";
  const counts = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .map((line) => line.split("\t").length);
  const [first = 0] = counts;
  return first > 2 && !text.includes('"') && counts.every((count) => count === first) ? "\t" : null;
}

const linesWith = (text: string, separator: string): number =>
  text.split(/\r?\n/).filter((line) => {
    const parts = line.split(separator);
    return parts.length > 2 && parts.slice(1).some((part) => /^\s*"?\d*"?\s*$/.test(part));
  }).length;
