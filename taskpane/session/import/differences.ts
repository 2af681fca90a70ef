import { isSameReason } from "../../../src/explanations";
import { fieldsOf } from "../../../src/model/field";
import type { SectionPlace } from "../../../src/import/recognition/recognition";
import type { Place } from "../../../src/model/range";
import type { Ref, Value } from "../../../src/model/ref";
import {
  paragraphsOf,
  particulars,
  textOf,
  type Explanation,
  type Particular,
  type Report,
} from "../../../src/model/report";
import type { SectionId } from "../../../src/model/template";
import type { Edit } from "../../hosts/port";
import { explanationEdits } from "../check/reasons";
import type { OpenReport } from "../state/open-report";

/** One thing that accepting a file would change in the open workbook; `null` is blank. */
export type Difference =
  | { readonly kind: "figure"; readonly ref: Ref; readonly now: Value; readonly then: Value }
  | {
      readonly kind: "particular";
      readonly id: Particular | "year";
      readonly now: string | number | null;
      readonly then: string | number | null;
    }
  | {
      readonly kind: "section";
      readonly id: SectionId;
      readonly now: string | null;
      readonly then: string | null;
    }
  /** 说明 for a finding, with the figures that it was written for. */
  | {
      readonly kind: "reason";
      readonly now: Explanation | null;
      readonly then: Explanation | null;
    };

/** What changes when the open report becomes `read`, blanks included; whose it is comes first. */
export function differencesOf({ template, report }: OpenReport, read: Report): Difference[] {
  const figures = [...fieldsOf(template).keys()].map((ref) => ({
    ...{ kind: "figure" as const, ref },
    ...{ now: report.values[ref] ?? null, then: read.values[ref] ?? null },
  }));
  const named = (["year", ...particulars] as const).map((id) => ({
    ...{ kind: "particular" as const, id },
    ...{ now: particularOf(report, id), then: particularOf(read, id) },
  }));
  const texts = template.sections.map(({ id }) => ({
    ...{ kind: "section" as const, id },
    ...{ now: report.sections[id] ?? null, then: read.sections[id] ?? null },
  }));
  return [
    ...[...named, ...figures, ...texts].filter(({ now, then }) => now !== then),
    ...reasonsOf(report.explanations, read.explanations),
  ];
}

/** Reasons go by the findings that they are for. */
function reasonsOf(
  ours: readonly Explanation[],
  theirs: readonly Explanation[],
): readonly Difference[] {
  const others = ours.filter((now) => !theirs.some((then) => isSameReason(now, then)));
  return [
    ...theirs.flatMap((then): Difference[] => {
      const now = ours.find((each) => isSameReason(each, then)) ?? null;
      return now && isEqual(now, then) ? [] : [{ kind: "reason", now, then }];
    }),
    ...others.map((now): Difference => ({ kind: "reason", now, then: null })),
  ];
}

function isEqual(a: Explanation, b: Explanation): boolean {
  const names = [...Object.keys(a.values), ...Object.keys(b.values)];
  return a.text === b.text && names.every((name) => a.values[name] === b.values[name]);
}

/**
 * The edits that carry the differences out; `null` where the sheet 说明 has no row left. What else
 * the workbook has no cell for is left out.
 */
export function editsFor(
  differences: readonly Difference[],
  open: OpenReport,
): readonly Edit[] | null {
  const { cells, particulars: named, sections } = open.places;
  const reasons = explanationEdits(open, reasonsAfter(differences, open));
  const edits = differences.flatMap((difference) => {
    if (difference.kind === "figure") return at(cells.get(difference.ref), difference.then);
    if (difference.kind === "particular") return at(named.get(difference.id), difference.then);
    const place = difference.kind === "section" && sections.get(difference.id);
    return place ? textEdits(place, difference.then) : [];
  });
  return reasons && [...edits, ...reasons];
}

function reasonsAfter(
  differences: readonly Difference[],
  { report }: OpenReport,
): readonly Explanation[] {
  const changes = differences.flatMap((each) => (each.kind === "reason" ? [each] : []));
  const kept = report.explanations.flatMap((each) => {
    const change = changes.find(({ now }) => now === each);
    return change ? (change.then ?? []) : each;
  });
  return [...kept, ...changes.flatMap(({ now, then }) => (now ? [] : (then ?? [])))];
}

const particularOf = ({ year, particulars: values }: Report, id: Particular | "year") =>
  id === "year" ? year : (values[id] ?? null);

const at = (place: Place | undefined, value: Value): Edit[] => (place ? [{ place, value }] : []);

/** A row a paragraph; the rest of the room is emptied, and what finds none goes into the last row. */
function textEdits({ sheet, range }: SectionPlace, text: string | null): Edit[] {
  const paragraphs = paragraphsOf(text);
  const last = range.rows - 1;
  return Array.from({ length: range.rows }, (_, i) => ({
    place: { sheet, row: range.row + i, column: range.column },
    value: textOf(paragraphs.slice(i, i === last ? undefined : i + 1)),
  }));
}
