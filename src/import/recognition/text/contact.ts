import type { Particular } from "../../../model/report";
import type { ProseLine } from "./prose";

type Contact = Extract<
  Particular,
  "agency.address" | "agency.phone" | "agency.postcode" | "agency.website"
>;

/** What the reader of a report may turn to, and the lines that say it. */
export type FoundContact = readonly (readonly [Contact, string, ProseLine])[];

/** Address, telephone, postcode and website, in lines that may break anywhere. */
export const contactIn = (lines: readonly ProseLine[]): FoundContact =>
  PATTERNS.flatMap(([id, pattern]) => {
    const found = wholeIn(lines, pattern) ?? brokenIn(lines, pattern);
    if (!found) return [];
    const { value, line, next } = found;
    const isCut = id === "agency.website" && line.text.trimEnd().endsWith(value);
    return [[id, isCut ? value + restOfAddress(value, next) : value, line] as const];
  });

interface Written {
  readonly value: string;
  readonly line: ProseLine;
  readonly next: string;
}

const wholeIn = (lines: readonly ProseLine[], pattern: RegExp): Written | null =>
  firstIn(lines, pattern, ({ text }) => text);

/** Across the break between two lines. */
const brokenIn = (lines: readonly ProseLine[], pattern: RegExp): Written | null =>
  firstIn(lines, pattern, ({ text }, next) => text.slice(-REACH) + next.slice(0, REACH));

function firstIn(
  lines: readonly ProseLine[],
  pattern: RegExp,
  textOf: (line: ProseLine, next: string) => string,
): Written | null {
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]?.text ?? "";
    const value = pattern.exec(textOf(line, next))?.[1]?.trim();
    if (value) return { value, line, next };
  }
  return null;
}

/** Signs on both sides of a break in which a particular may stand. */
const REACH = 60;

const PATTERNS: readonly (readonly [Contact, RegExp])[] = [
  [
    "agency.address",
    /地\s*址\s*[：:]\s*((?:[（(](?![邮电传联])[^（）()\n]{0,30}[）)]|[^；;，,。（）()\n]){4,60}?)(?=[；;，,。）)\n]|[（(](?:[邮电传联]|[^（）()]*$)|\s+[邮电传网联]|$)/u,
  ],
  [
    "agency.phone",
    /电\s*话(?:\s*[/／、]?\s*传\s*真|号码)?\s*[：:]?\s*((?:[(（]?\d{3,4}[)）]?[-－—– ]?)?\d{7,8}(?:[-转]\d{1,5})?|1\d{10})/u,
  ],
  ["agency.postcode", /邮\s*(?:政\s*)?编\s*(?:码)?\s*[：:]?\s*(\d{6})(?!\d)/u],
  [
    "agency.website",
    /((?:https?:\/\/|www\.)[\w.-]+(?::\d+)?(?:\/[\w./%?=&#~-]*)?|(?<=(?:网\s*址|网\s*站)\s*[：:]\s*)[\w-]+(?:\.[\w-]+)+(?:\/[\w./%?=&#~-]*)?)/u,
  ],
];

/** How a web address that the width of a page cut off goes on in the next line. */
const restOfAddress = (address: string, next: string): string =>
  (/[./_-]$/.test(address) ? /^[\w./%?=&#~-]+/ : /^[a-z./][\w./%?=&#~-]*/).exec(next.trim())?.[0] ??
  "";
