import { grouped } from "./grouped";
import type { Cause, CauseKind, Confidence, Correction } from "../model/cause";
import type { Report } from "../model/report";
import type { Template } from "../model/template";
import { ruleSetOf } from "../rules";
import { faultOf } from "../rules/completeness";
import type { Check, Code } from "./code";
import type { Gaps } from "./gaps";
import type { Missing } from "./missing";
import type { Move } from "./moves";
import { touched, type Part } from "./parts";
import type { Change } from "./peeling";

/** A code with the report whose figures it is about. */
export interface Case {
  readonly report: Report;
  readonly template: Template;
  readonly code: Code;
  /**
   * Cells that have a figure, or can have one only once everything is mended; `null` where none is
   * blank.
   */
  readonly known: ReadonlySet<number> | null;
}

/** A cause, and the totals that it is all about; `null` where it is about other figures too. */
export interface Draft {
  readonly cause: Cause;
  readonly totalsOf: string | null;
}

/** The likeliest alternative must take as many bits more, for the best to be likely: 1 in 8. */
const AHEAD = 3;

/** One part of an explanation as a cause. */
export function draftOf(of: Case, gaps: Gaps, part: Part, whole: Confidence): Draft {
  const { moves, alternatives } = part;
  const correction = correctionOf(of, moves);
  const cause: Cause = {
    ...correction,
    confidence: confidenceOf(part, whole),
    explains: explainedBy(of, gaps, moves),
    alternatives: alternatives.map((each) => correctionOf(of, each)),
  };
  return { cause, totalsOf: correction.kind === "leftZero" ? familyOf(of, moves) : null };
}

function confidenceOf({ moves, alternatives }: Part, whole: Confidence): Confidence {
  if (whole !== "likely") return whole;
  const [next] = alternatives;
  return !next || costOf(next) - costOf(moves) >= AHEAD ? "likely" : "open";
}

const costOf = (moves: readonly Move[]): number => moves.reduce((sum, { cost }) => sum + cost, 0);

const changesOf = (moves: readonly Move[]): readonly Change[] =>
  moves.flatMap(({ changes }) => changes);

function correctionOf(of: Case, moves: readonly Move[]): Correction {
  const [first] = moves;
  return correct(of, changesOf(moves), moves.length === 1 && first ? first.kind : "several");
}

function correct({ report, code }: Case, changes: readonly Change[], kind: CauseKind): Correction {
  const ordered = [...changes].sort((a, b) => a.cell - b.cell);
  const refs = ordered.map(({ cell }) => code.cells[cell]?.ref ?? "");
  return {
    refs,
    kind,
    from: refs.map((ref) => report.values[ref] ?? null),
    to: ordered.map(({ to }) => to),
  };
}

/** The broken checks that the moves help to close, and what is wrong with the figures by themselves. */
function explainedBy(of: Case, gaps: Gaps, moves: readonly Move[]): readonly string[] {
  const checks = new Set(
    moves.flatMap((move) => touched(move, gaps)).filter((check) => gaps.of[check] !== 0),
  );
  const keys = [...checks].flatMap((check) => decidedBy(of, gaps.code.checks[check]?.keys ?? []));
  return inOrder(of, [...keys, ...faultKeys(of, changesOf(moves))]);
}

/** Of checks that were added up to be rid of blanks, one whose blanks stay open is not decided. */
const decidedBy = (of: Case, keys: readonly string[]): readonly string[] =>
  keys.length < 2
    ? keys
    : keys.filter((key) => {
        const own = of.code.checks.find((check) => check.keys[0] === key);
        return own !== undefined && isKnown(own, of);
      });

const isKnown = ({ links }: Check, { known }: Case): boolean =>
  known === null || links.every(({ cell }) => known.has(cell));

/** The rules that say of a single figure what it must be, where it is not. */
const faultKeys = ({ report, template, code }: Case, changes: readonly Change[]): string[] =>
  changes.flatMap(({ cell }) => {
    const { ref = "", figure = "count" } = code.cells[cell] ?? {};
    if (faultOf(report.values[ref] ?? null, figure) === null) return [];
    const readers = ruleSetOf(template).readers.get(ref) ?? [];
    return readers.flatMap(({ key, relation }) => (relation.kind === "completeness" ? key : []));
  });

/** Keys in the order of the form. */
function inOrder({ template }: Case, keys: readonly string[]): readonly string[] {
  const places = placesOf(template);
  return [...new Set(keys)].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

const known = new WeakMap<Template, ReadonlyMap<string, number>>();

function placesOf(template: Template): ReadonlyMap<string, number> {
  const existing = known.get(template);
  if (existing) return existing;
  const places = new Map(ruleSetOf(template).rules.map(({ key }, place) => [key, place]));
  known.set(template, places);
  return places;
}

/** Blanks that can have one value only as a cause. */
export function missingDraft(
  of: Case,
  { changes, isConfirmed }: Missing,
  whole: Confidence,
): Draft {
  const cells = new Set(changes.map(({ cell }) => cell));
  const decided = of.code.checks.filter(
    (check) => check.links.some(({ cell }) => cells.has(cell)) && isKnown(check, of),
  );
  const keys = [...decided.flatMap((check) => check.keys), ...faultKeys(of, changes)];
  const sure = whole === "certain" && isConfirmed && changes.length <= 2;
  const cause: Cause = {
    ...correct(of, changes, "missing"),
    confidence: sure ? "certain" : whole === "open" ? "open" : "likely",
    explains: inOrder(of, keys),
    alternatives: [],
  };
  return { cause, totalsOf: familyOf(of, [{ kind: "missing", changes, cost: 0 }]) };
}

/** The relation whose totals the moves are about, with their table; `null` where it is none. */
function familyOf({ code }: Case, moves: readonly Move[]): string | null {
  const changes = changesOf(moves);
  const families = changes.map(
    ({ cell }) => code.checks.findLast(({ total }) => total === cell)?.family ?? null,
  );
  const [family = null] = families;
  if (family === null || families.some((other) => other !== family)) return null;
  return `${code.cells[changes[0]?.cell ?? 0]?.table.id ?? ""} ${family}`;
}

const ORDER: Readonly<Record<Confidence, number>> = { certain: 0, likely: 1, open: 2 };

/** Totals that are missing, or that were left 0, in one table are one cause; the surest first. */
export function joined(drafts: readonly Draft[]): readonly Cause[] {
  const groups = grouped(drafts, ({ cause, totalsOf }) =>
    totalsOf === null ? cause : `${totalsOf} ${cause.kind}`,
  );
  return [...groups.values()]
    .map((group) => group.map(({ cause }) => cause).reduce(together))
    .sort((a, b) => ORDER[a.confidence] - ORDER[b.confidence]);
}

/** Two causes as one; an alternative of one of them leaves the other as it is. */
function together(one: Cause, other: Cause): Cause {
  const both = (a: Correction, b: Correction, kind: CauseKind): Correction => ({
    refs: [...a.refs, ...b.refs],
    kind,
    from: [...a.from, ...b.from],
    to: [...a.to, ...b.to],
  });
  const size = one.refs.length + other.refs.length;
  const least = ORDER[one.confidence] > ORDER[other.confidence] ? one : other;
  return {
    ...both(one, other, one.kind),
    confidence: least.confidence === "certain" && size > 2 ? "likely" : least.confidence,
    explains: [...one.explains, ...other.explains],
    alternatives: [
      ...one.alternatives.map((each) => both(each, other, "several")),
      ...other.alternatives.map((each) => both(one, each, "several")),
    ],
  };
}
