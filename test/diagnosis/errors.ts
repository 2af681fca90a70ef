import type { Ref } from "../../src/model/ref";
import type { Report } from "../../src/model/report";
import {
  figureIn,
  pick,
  slip,
  tableFour,
  tableThree,
  typedIn,
  withValues,
  type Random,
} from "./seeded";

/** A way to get a sound report wrong; `null` where this report has nothing to get wrong so. */
export type Mistake = (sound: Report, random: Random) => Report | null;

const LAST = 6;
/** Columns of 表三 that are typed, that is all but the total. */
const typed = [0, 1, 2, 3, 4, 5];

const refAt = (row: number, column: number): Ref => tableThree[row]?.[column] ?? "";
const rowWith = (sound: Report, random: Random): number | null => {
  const rows = tableThree.flatMap((row, i) =>
    row.slice(0, LAST).some((ref) => figureIn(sound, ref) > 0) ? [i] : [],
  );
  return rows.length > 0 ? pick(rows, random) : null;
};

/** Any figure of 表三, to any other value: what is typed wrong and what is wholly wrong in turn. */
export const anyFigure: Mistake = (sound, random) => {
  const ref = refAt(random(25), random(7));
  const right = figureIn(sound, ref);
  const wrong = random(2) === 0 ? random(10 ** (1 + random(4))) : slip(right, random);
  return wrong === right ? null : withValues(sound, { [ref]: wrong });
};

/** Typing slips in figures of 表三 that are not 0, each in a cell of its own. */
export const typingSlips =
  (count: number): Mistake =>
  (sound, random) => {
    const refs = [...typedIn(sound)];
    if (refs.length < count) return null;
    const wrong: Record<Ref, number> = {};
    while (Object.keys(wrong).length < count) {
      const ref = pick(refs, random);
      wrong[ref] = slip(figureIn(sound, ref), random);
    }
    return withValues(sound, wrong);
  };

/** Two figures of one row changed places. */
export const swappedInRow: Mistake = (sound, random) => {
  const row = rowWith(sound, random);
  if (row === null) return null;
  const [one, other] = [refAt(row, pick(typed, random)), refAt(row, pick(typed, random))];
  const [a, b] = [figureIn(sound, one), figureIn(sound, other)];
  return a === b ? null : withValues(sound, { [one]: b, [other]: a });
};

/** A figure stands one row lower or higher, where a 0 belongs. */
export const oneRowOff: Mistake = (sound, random) => {
  const column = pick(typed, random);
  const row = random(25);
  return movedTo(sound, refAt(row, column), refAt(row + (random(2) === 0 ? 1 : -1), column));
};

/** A figure stands one column further, where a 0 belongs. */
export const oneColumnOff: Mistake = (sound, random) => {
  const column = pick(typed, random);
  const row = random(25);
  const to = column + (random(2) === 0 ? 1 : -1);
  return to === LAST ? null : movedTo(sound, refAt(row, column), refAt(row, to));
};

function movedTo(sound: Report, from: Ref, to: Ref): Report | null {
  const figure = figureIn(sound, from);
  if (to === "" || figure === 0 || figureIn(sound, to) !== 0) return null;
  return withValues(sound, { [from]: 0, [to]: figure });
}

/** A whole row was typed one column to the right; its total fell off. */
export const rowShifted: Mistake = (sound, random) => {
  const row = rowWith(sound, random);
  if (row === null) return null;
  const figures = (tableThree[row] ?? []).map((ref) => figureIn(sound, ref));
  const wrong = [0, ...figures.slice(0, LAST)];
  return withValues(
    sound,
    Object.fromEntries((tableThree[row] ?? []).map((ref, i) => [ref, wrong[i] ?? 0])),
  );
};

/** Several rows were pasted one column too far to the right. */
export const blockShifted: Mistake = (sound, random) => {
  const first = 2 + random(20);
  const rows = tableThree.slice(first, first + 2 + random(4));
  const wrong = rows.flatMap((row) =>
    row.map((ref, i) => [ref, i === 0 ? 0 : figureIn(sound, row[i - 1] ?? "")] as const),
  );
  const report = withValues(sound, Object.fromEntries(wrong));
  return rows.every((row) => row.every((ref) => figureIn(sound, ref) === 0)) ? null : report;
};

/** A row of the beginning or the end stands in another row's place. */
export const rowsSwapped: Mistake = (sound, random) => {
  const one = pick([0, 1, 23, 24], random);
  const other = one < 12 ? one + 1 : one - 1;
  const [a, b] = [tableThree[one] ?? [], tableThree[other] ?? []];
  if (a.every((ref, i) => figureIn(sound, ref) === figureIn(sound, b[i] ?? ""))) return null;
  const each = a.flatMap((ref, i) => [
    [ref, figureIn(sound, b[i] ?? "")] as const,
    [b[i] ?? "", figureIn(sound, ref)] as const,
  ]);
  return withValues(sound, Object.fromEntries(each));
};

/** Totals of a column or a row are those of an earlier state: several details came after them. */
export const totalsStale: Mistake = (sound, random) => {
  const isColumn = random(2) === 0;
  const line = isColumn ? tableThree.map((row) => row[LAST] ?? "") : (tableThree[23] ?? []);
  const refs = line.filter((ref) => figureIn(sound, ref) > 1);
  if (refs.length < 3) return null;
  const wrong: Record<Ref, number> = {};
  for (let i = 0; i < 3 + random(3); i += 1) {
    const ref = pick(refs, random);
    wrong[ref] = Math.max(0, figureIn(sound, ref) - 1 - random(3));
  }
  return Object.keys(wrong).length < 3 ? null : withValues(sound, wrong);
};

/** One detail is wrong, and every total is a formula that follows it. */
export const detailUnderFormulas: Mistake = (sound, random) => {
  const [row, column] = [2 + random(21), pick(typed, random)];
  const right = figureIn(sound, refAt(row, column));
  const wrong = slip(right, random);
  const follow = (ref: Ref) => [ref, figureIn(sound, ref) + wrong - right] as const;
  const refs = [refAt(row, column), refAt(row, LAST), refAt(23, column), refAt(23, LAST)];
  return withValues(sound, Object.fromEntries(refs.map(follow)));
};

/** One figure of 表四. */
export const figureOfTableFour: Mistake = (sound, random) => {
  const ref = pick(tableFour, random);
  const right = figureIn(sound, ref);
  const wrong = ref.endsWith(".total") && random(2) === 0 ? 0 : slip(right, random);
  return wrong === right ? null : withValues(sound, { [ref]: wrong });
};

/** Any three figures by any amounts: more than can be told. */
export const threeFigures: Mistake = (sound, random) => {
  let wrong: Report = sound;
  for (let i = 0; i < 3; i += 1) wrong = anyFigure(wrong, random) ?? wrong;
  return wrong;
};
