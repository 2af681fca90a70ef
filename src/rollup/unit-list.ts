import { matchUnits, unitKey } from "../identity";

/** A unit that has to hand in a report, with other names that it goes by. */
export interface ListedUnit {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Which unit of the list a name is. */
export interface ListMatch {
  /** `null`: none of them, or one of several `doubts`. */
  readonly unit: string | null;
  /** The name is written otherwise than `unit`, and may be another unit's: for a person to confirm. */
  readonly isSure: boolean;
  /** Units that it may be short for, where it cannot be told which, or another report is already theirs. */
  readonly doubts: readonly string[];
}

type Row = readonly (string | number | boolean | null)[];

/**
 * The list in the rows of a sheet: a unit a row, in the column 单位名称 or, without such a heading,
 * in the first cell that is a name. Other names stand in columns headed 简称, 别名 and the like.
 */
export function listFromRows(rows: readonly Row[]): readonly ListedUnit[] {
  const texts = rows.map((row) => row.map((cell) => (typeof cell === "string" ? cell.trim() : "")));
  const top = texts.findIndex((row) => row.some((cell) => HEADING.test(cell)));
  const headings = texts[top] ?? [];
  const column = headings.findIndex((cell) => HEADING.test(cell));
  const others = headings.flatMap((cell, i) => (i !== column && ALIAS.test(cell) ? i : []));
  return collected(
    texts.slice(top + 1).flatMap((row): ListedUnit[] => {
      const name = top < 0 ? row.find((cell) => NAME.test(cell)) : row[column];
      if (name === undefined || !NAME.test(name)) return [];
      const aliases = others.flatMap((at) => row[at]?.split(BETWEEN) ?? []);
      return [{ name: bare(name), aliases: aliases.filter((alias) => NAME.test(alias)) }];
    }),
  );
}

/** The list as it is typed: units on lines or between commas, each with its other names behind “=”. */
export const listFromText = (text: string): readonly ListedUnit[] =>
  collected(
    text.split(BETWEEN).flatMap((part): ListedUnit[] => {
      const [name = "", ...aliases] = part.split(/\s*[=＝]\s*/u).map(bare);
      return NAME.test(name) && !HEADING.test(name) ? [{ name, aliases }] : [];
    }),
  );

const BETWEEN = /[\r\n、，,；;\t]+/u;
const NAME = /\p{L}{2}/u;
const HEADING = /^(?:填报|报送|责任|成员)?(?:单位|机关|部门)(?:名称|全称|名单)?(?:[（(].*[）)])?$/u;
const ALIAS = /简称|别名|别称|曾用名|其他名称/u;

/** Without the number in front: 1. 浮桥街道. */
const bare = (name: string): string => name.trim().replace(/^[(（]?\d{1,4}[.．、)）\s]\s*/u, "");

/** A unit that stands twice counts once, with all its names. */
function collected(units: readonly ListedUnit[]): readonly ListedUnit[] {
  const known = new Map<string, Set<string>>();
  for (const { name, aliases } of units) {
    const names = known.get(name) ?? new Set();
    aliases.forEach((alias) => names.add(alias));
    known.set(name, names);
  }
  return [...known].map(([name, aliases]) => ({ name, aliases: [...aliases] }));
}

/**
 * Which units of the list the names are, in the order of the names. A name that is only short for a
 * unit (发改局) is that unit where nothing else is, on either side; `answers` are what a person has
 * said of such names before.
 */
export function matchList(
  names: readonly string[],
  list: readonly ListedUnit[],
  answers: ReadonlyMap<string, string> = new Map(),
): readonly ListMatch[] {
  const known = indexOf(list);
  const sure = names.map((name) => answers.get(name) ?? surely(name, known));
  const taken = new Set(sure);
  const open = list.filter(({ name }) => !taken.has(name));
  const doubts = names.map((name, i) => (sure[i] === null ? doubtsOf(name, open) : []));
  const wanted = new Map<string, Set<string>>();
  names.forEach((name, i) => {
    for (const unit of doubts[i] ?? [])
      wanted.set(unit, (wanted.get(unit) ?? new Set()).add(unitKey(name)));
  });
  return names.map((name, i): ListMatch => {
    const unit = sure[i] ?? null;
    if (unit !== null) return { unit, isSure: true, doubts: [] };
    const [only, ...others] = doubts[i] ?? [];
    const isOnly = only !== undefined && others.length === 0 && wanted.get(only)?.size === 1;
    return isOnly
      ? { unit: only, isSure: false, doubts: [] }
      : {
          unit: null,
          isSure: false,
          doubts: only === undefined ? doubtsOf(name, list) : [only, ...others],
        };
  });
}

type Index = ReadonlyMap<string, readonly (readonly [name: string, unit: string])[]>;

function indexOf(list: readonly ListedUnit[]): Index {
  const index = new Map<string, [string, string][]>();
  for (const { name, aliases } of list)
    for (const each of [name, ...aliases]) {
      const key = unitKey(each);
      index.set(key, [...(index.get(key) ?? []), [each, name]]);
    }
  return index;
}

function surely(name: string, known: Index): string | null {
  const units = (known.get(unitKey(name)) ?? []).flatMap(([each, unit]) =>
    matchUnits(name, each) === "same" ? unit : [],
  );
  const [unit, ...others] = new Set(units);
  return unit !== undefined && others.length === 0 ? unit : null;
}

const doubtsOf = (name: string, list: readonly ListedUnit[]): readonly string[] =>
  list.flatMap((unit) =>
    [unit.name, ...unit.aliases].some((each) => ["same", "unsure"].includes(matchUnits(name, each)))
      ? unit.name
      : [],
  );
