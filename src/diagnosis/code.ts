import { fieldsOf, type Field } from "../model/field";
import { layoutOf } from "../model/layout";
import type { Ref } from "../model/ref";
import type { FigureKind, Table, Template } from "../model/template";
import type { Term } from "../model/term";
import { equationsOf, type Equation } from "../rules/equations";

/** A figure that takes part in equations, and where it stands among the others. */
export interface Cell {
  readonly ref: Ref;
  readonly figure: FigureKind;
  readonly table: Table;
  /** Where `grid` has it, which is as the printed table has it. */
  readonly row: number;
  readonly column: number;
}

/** factor × the figure of a cell, by the cell's number. */
export interface Link {
  readonly cell: number;
  readonly factor: number;
}

/** One equation: the figures times their factors, and what other reports add, make 0. */
export interface Check {
  /** The rules that it comes from: one, or those that were added up to be rid of a blank. */
  readonly keys: readonly string[];
  /** Id of the relation. */
  readonly family: string;
  readonly links: readonly Link[];
  /** The cell that is nothing but the sum of the others; `null` where none is. */
  readonly total: number | null;
  /** What is read in another report. */
  readonly others: readonly Term[];
}

/** A check that a cell takes part in, by the check's number. */
export interface Use {
  readonly check: number;
  readonly factor: number;
}

/** Sorts checks into groups; no cell takes part in two of them. */
export type Grouping = readonly number[];

/**
 * Equations that hang together by the figures that they share. In the words of coding theory its
 * reports are the code words, and what a figure is off by is an error that the checks show.
 */
export interface Code {
  readonly cells: readonly Cell[];
  readonly checks: readonly Check[];
  /** For each cell, the checks that it takes part in. */
  readonly uses: readonly (readonly Use[])[];
  readonly groupings: readonly Grouping[];
  /** The numbers of the checks, those with the fewest cells first. */
  readonly shortestFirst: readonly number[];
  /** No cell takes part in more checks than these, */
  readonly mostUses: number;
  /** and no two cells take part together in more than these. */
  readonly mostShared: number;
  /** Cells that are nothing but the sum of others. */
  readonly totals: ReadonlySet<number>;
  /** For each cell, the totals that change with it where totals are computed. */
  readonly followers: readonly (readonly number[])[];
  /** For each relation and each row or column: its checks whose total stands there. */
  readonly totalLines: readonly (readonly number[])[];
  /** Cell numbers by row and column; `undefined` where the form has none. */
  readonly grid: readonly (readonly (number | undefined)[])[];
  /** The same by column and row. */
  readonly gridByColumn: Code["grid"];
}

const known = new WeakMap<Template, Map<boolean, readonly Code[]>>();

/** The codes of a template; with `others`, the equations that read another report take part. */
export function codesOf(template: Template, others = false): readonly Code[] {
  const existing = known.get(template)?.get(others);
  if (existing) return existing;
  const equations = equationsOf(template).filter((equation) => takesPart(equation, others));
  const codes = connected(equations).map((each) => codeOf(each, template));
  known.set(
    template,
    (known.get(template) ?? new Map<boolean, readonly Code[]>()).set(others, codes),
  );
  return codes;
}

/**
 * A bound places no figure. Nor does a warning against another report, which a clean-up of
 * documents may break lawfully.
 */
const takesPart = ({ operator, terms, rule }: Equation, others: boolean): boolean =>
  operator === "=" &&
  (terms.every(({ source }) => source === null) || (others && rule.relation.severity === "error"));

/** Equations in groups that share no figure. */
function connected(equations: readonly Equation[]): readonly (readonly Equation[])[] {
  const groups: { refs: Set<Ref>; equations: Equation[] }[] = [];
  for (const equation of equations) {
    const refs = equation.terms.flatMap(({ ref, source }) => (source === null ? [ref] : []));
    const joined = groups.filter((group) => refs.some((ref) => group.refs.has(ref)));
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push({
      refs: new Set([...joined.flatMap((group) => [...group.refs]), ...refs]),
      equations: [...joined.flatMap((group) => group.equations), equation],
    });
  }
  return groups.map((group) => group.equations);
}

function codeOf(equations: readonly Equation[], template: Template): Code {
  const own = new Set(equations.flatMap(({ terms }) => terms.filter(isOwn).map(({ ref }) => ref)));
  const cells = placed([...fieldsOf(template).values()].filter(({ ref }) => own.has(ref)));
  const numbers = new Map(cells.map(({ ref }, number) => [ref, number]));
  const numberOf = ({ ref }: Term) => numbers.get(ref) ?? 0;
  const checks = equations.map(({ rule, terms, right: [sum, ...more] }): Check => ({
    keys: [rule.key],
    family: rule.relation.id,
    links: terms.filter(isOwn).map((term) => ({ cell: numberOf(term), factor: term.factor })),
    total: sum && more.length === 0 && terms.every(isOwn) ? numberOf(sum) : null,
    others: terms.filter((term) => !isOwn(term)),
  }));
  const uses = usesOf(cells.length, checks);
  const followers = cells.map((_, cell) => followersOf(cell, checks, uses));
  const grid = gridOf(cells);
  return {
    cells,
    checks,
    uses,
    ...searchedBy(checks, uses),
    totals: new Set(checks.flatMap(({ total }) => total ?? [])),
    followers,
    totalLines: totalLinesOf(checks, cells),
    grid,
    gridByColumn: Array.from({ length: grid[0]?.length ?? 0 }, (_, column) =>
      grid.map((row) => row[column]),
    ),
  };
}

const isOwn = ({ source }: Term): boolean => source === null;

/** The code with other checks over the same cells. */
export function withChecks(code: Code, checks: readonly Check[]): Code {
  const uses = usesOf(code.cells.length, checks);
  return { ...code, checks, uses, ...searchedBy(checks, uses) };
}

/** What a search goes by. */
const searchedBy = (checks: readonly Check[], uses: Code["uses"]) => ({
  groupings: groupingsOf(checks, uses),
  shortestFirst: checks
    .map((_, check) => check)
    .sort((a, b) => (checks[a]?.links.length ?? 0) - (checks[b]?.links.length ?? 0)),
  mostUses: Math.max(0, ...uses.map(({ length }) => length)),
  mostShared: mostShared(checks, uses),
});

function mostShared(checks: readonly Check[], uses: Code["uses"]): number {
  const shared = new Uint8Array(uses.length);
  let most = 0;
  uses.forEach((own, cell) => {
    shared.fill(0);
    for (const { check } of own)
      for (const link of checks[check]?.links ?? [])
        if (link.cell > cell) {
          const count = (shared[link.cell] ?? 0) + 1;
          shared[link.cell] = count;
          if (count > most) most = count;
        }
  });
  return most;
}

function usesOf(cells: number, checks: readonly Check[]): Code["uses"] {
  const uses = Array.from({ length: cells }, (): Use[] => []);
  checks.forEach(({ links }, check) => {
    for (const { cell, factor } of links) uses[cell]?.push({ check, factor });
  });
  return uses;
}

function totalLinesOf(checks: readonly Check[], cells: readonly Cell[]): Code["totalLines"] {
  const lines = new Map<string, number[]>();
  checks.forEach(({ family, total }, check) => {
    const cell = cells[total ?? -1];
    if (!cell) return;
    for (const line of [`${family} row ${cell.row}`, `${family} column ${cell.column}`])
      lines.set(line, [...(lines.get(line) ?? []), check]);
  });
  return [...lines.values()].filter(({ length }) => length > 1);
}

function followersOf(first: number, checks: readonly Check[], uses: Code["uses"]): number[] {
  const followers = new Set([first]);
  for (const cell of followers)
    for (const { check } of uses[cell] ?? []) {
      const total = checks[check]?.total ?? null;
      if (total !== null) followers.add(total);
    }
  followers.delete(first);
  return [...followers];
}

function placed(fields: readonly Field[]): readonly Cell[] {
  const tables = new Set(fields.map(({ table }) => table));
  const laidOut = [...tables].flatMap((table) => layoutOf(table).cells);
  const refs = new Set(fields.map(({ ref }) => ref));
  const places = laidOut.flatMap(({ ref, row, column }) =>
    ref !== undefined && refs.has(ref) ? [{ ref, row, column }] : [],
  );
  const top = Math.min(...places.map(({ row }) => row));
  const left = Math.min(...places.map(({ column }) => column));
  const found = new Map(places.map((place) => [place.ref, place]));
  return fields.map(({ ref, figure, table }) => {
    const { row = top, column = left } = found.get(ref) ?? {};
    return { ref, figure, table, row: row - top, column: column - left };
  });
}

function gridOf(cells: readonly Cell[]): Code["grid"] {
  const rows = 1 + Math.max(...cells.map(({ row }) => row));
  const columns = 1 + Math.max(...cells.map(({ column }) => column));
  const grid = Array.from({ length: rows }, () =>
    new Array<number | undefined>(columns).fill(undefined),
  );
  cells.forEach(({ row, column }, number) => {
    const line = grid[row];
    if (line) line[column] = number;
  });
  return grid;
}

/**
 * Each wrong cell breaks at most one group of a grouping, so that the broken groups are a bound for
 * how many cells are wrong. For 表三: its rows, and its columns with both relations of a column.
 */
function groupingsOf(checks: readonly Check[], uses: Code["uses"]): readonly Grouping[] {
  const families = [...new Set(checks.map(({ family }) => family))];
  const single = families.map((family) => groupingOf(checks, uses, [family]));
  const pairs = families.flatMap((one, i) =>
    families.slice(i + 1).flatMap((other, j) => {
      const pair = groupingOf(checks, uses, [one, other]);
      const parts = [single[i], single[i + 1 + j]].map((part) => countOf(part ?? []));
      return countOf(pair) >= Math.max(...parts) ? [pair] : [];
    }),
  );
  const covers = (pair: Grouping, part: Grouping) =>
    countOf(pair) === countOf(part) && part.every((group, i) => group === -1 || pair[i] !== -1);
  return [...pairs, ...single.filter((part) => !pairs.some((pair) => covers(pair, part)))];
}

const countOf = (grouping: Grouping): number =>
  new Set(grouping.filter((group) => group >= 0)).size;

/** Checks of these families by the figures that they share; -1 for the checks of others. */
function groupingOf(
  checks: readonly Check[],
  uses: Code["uses"],
  families: readonly string[],
): Grouping {
  const grouping = checks.map(() => -1);
  const isOurs = (check: number) => families.includes(checks[check]?.family ?? "");
  let group = 0;
  checks.forEach((_, first) => {
    if (!isOurs(first) || grouping[first] !== -1) return;
    const open = [first];
    grouping[first] = group;
    for (let next = open.pop(); next !== undefined; next = open.pop())
      for (const { cell } of checks[next]?.links ?? [])
        for (const { check } of uses[cell] ?? [])
          if (isOurs(check) && grouping[check] === -1) {
            grouping[check] = group;
            open.push(check);
          }
    group += 1;
  });
  return grouping;
}
