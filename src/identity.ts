import type { Report } from "./model/report";
import type { TemplateId } from "./model/template";

/** Whose report it is, of which year, in which form; `null` where the report does not say. */
export interface Identity {
  readonly unit: string | null;
  readonly year: number | null;
  readonly form: TemplateId;
}

/** `unsure`: one name may be short for the other; `unknown`: a report names no unit. */
export type UnitMatch = "same" | "unsure" | "another" | "unknown";

/** The year of the report brought in, beside that of the open one. */
export type YearMatch = "same" | "earlier" | "later" | "unknown";

/**
 * What a report brought in is to the open one. `earlierYear` and `laterYear` are of the same unit;
 * `anotherUnit` whatever the year; `unsure` where the names leave a doubt that a person has to
 * settle; `unknown` where a unit or a year is not given.
 */
export type Kinship = "same" | "earlierYear" | "laterYear" | "anotherUnit" | "unsure" | "unknown";

export interface IdentityMatch {
  readonly kinship: Kinship;
  readonly unit: UnitMatch;
  readonly year: YearMatch;
  readonly sameForm: boolean;
  /** Both identities as they were read, for the person who decides. */
  readonly brought: Identity;
  readonly open: Identity;
}

/** Compares whose, of which year and in which form two reports are. Figures are not looked at. */
export function matchIdentity(brought: Report, open: Report): IdentityMatch {
  const [theirs, ours] = [identityOf(brought), identityOf(open)];
  const unit = matchUnits(theirs.unit, ours.unit);
  const year = matchYears(theirs.year, ours.year);
  return {
    kinship: kinshipOf(unit, year),
    unit,
    year,
    sameForm: theirs.form === ours.form,
    brought: theirs,
    open: ours,
  };
}

export const identityOf = ({ particulars, year, template }: Report): Identity => {
  const unit = particulars["agency.name"]?.trim() ?? "";
  return { unit: unit === "" ? null : unit, year, form: template };
};

const OF_ONE_UNIT: Readonly<Record<YearMatch, Kinship>> = {
  same: "same",
  earlier: "earlierYear",
  later: "laterYear",
  unknown: "unknown",
};

function kinshipOf(unit: UnitMatch, year: YearMatch): Kinship {
  if (unit === "another") return "anotherUnit";
  return unit === "same" ? OF_ONE_UNIT[year] : unit;
}

function matchYears(brought: number | null, open: number | null): YearMatch {
  if (brought === null || open === null) return "unknown";
  if (brought === open) return "same";
  return brought < open ? "earlier" : "later";
}

/**
 * Whether two names are of one unit: 浮桥街道 is 浮桥街道办事处 and 鲤城区人民政府浮桥街道办事处
 * is 泉州市鲤城区浮桥街道. A name that leaves the district out (浮桥街道), or that may be short for
 * the other (发改局), is a doubt: there is more than one 城关镇.
 */
export function matchUnits(a: string | null, b: string | null): UnitMatch {
  const names = [a, b].map((name) => properName(name ?? ""));
  const [short = "", long = ""] = names.sort((one, other) => one.length - other.length);
  if (short === "") return "unknown";
  if (short === long) return "same";
  if (isWithin(short, long) && REGION_FIRST.test(short)) return "same";
  return mayBeShortFor(short, long) ? "unsure" : "another";
}

/**
 * What names that `matchUnits` takes for the same have in common: the name without words of office
 * and without the regions that stand before its district, 鲤城区浮桥街道. Two units of one key may
 * still be of two cities.
 */
export function unitKey(name: string): string {
  let key = properName(name);
  for (let at = key.length - 1; at > 0; at--)
    if (isWithin(key.slice(at), key) && REGION_FIRST.test(key.slice(at))) key = key.slice(at);
  return key;
}

/** Words of office, which some write and others do not. */
const OFFICE = /(?<=.[省市州盟区县旗镇乡])人民政府|(?<=街道)办(?:事处)?$/gu;
const SEAL = /[（(](?:盖章|公章|章)[)）]/gu;

/** The name without blanks and words of office. */
const properName = (name: string): string =>
  name
    .normalize("NFKC")
    .replace(/[\s\u200B-\u200D\uFEFF]/gu, "")
    .replace(SEAL, "")
    .replace(OFFICE, "");

/** 鲤城区…, but not 城市管理局. */
const REGION_FIRST = /^.{2,}?[省市州盟区县旗].{2,}$/u;

/** The longer name only says which province or city it is in. */
const isWithin = (short: string, long: string): boolean =>
  long.endsWith(short) && /.[省市州盟区县旗]$/u.test(long.slice(0, -short.length));

/**
 * 发改局 for 发展和改革局: its characters in their order, the last the same. A government and its
 * 办公室 often sign for each other.
 */
function mayBeShortFor(short: string, long: string): boolean {
  const last = long.replace(/办公[室厅]$/u, "").at(-1);
  if (short.length < 2 || short.at(-1) !== last) return false;
  let at = 0;
  for (const character of long) if (character === short[at]) at += 1;
  return at === short.length;
}
