import { carryOver, type LeftOver } from "../../../src/carry-over";
import type { Report } from "../../../src/model/report";
import type { Table, Template } from "../../../src/model/template";
import type { Preview } from "./batch";
import { absentTables, differencesOf, type Difference } from "./differences";
import type { OpenReport } from "../state/open-report";

/** What accepting a preview would do. */
export type Proposal =
  /** Lays out the form of the file with its figures, so many. */
  | { readonly kind: "layOut"; readonly figures: number }
  /** Writes into the open report. */
  | {
      readonly kind: "merge";
      readonly differences: readonly Difference[];
      /** Tables of which the file has no figure; they stay as they are. */
      readonly absent: readonly Table[];
    }
  /** Writes into the open report, which is of another form, what is comparable. */
  | {
      readonly kind: "carryOver";
      readonly differences: readonly Difference[];
      /** Figures that have no counterpart. */
      readonly left: readonly LeftOver[];
    };

export function proposalFor(open: OpenReport | null, preview: Preview): Proposal {
  const { report, template, asItIs } = preview;
  if (open?.template === template)
    return {
      kind: "merge",
      differences: differencesOf(open, report),
      absent: absentTables(report, template),
    };
  const carried = open && !asItIs ? carryOver(report, template, open.template) : null;
  if (!open || !carried) return { kind: "layOut", figures: figuresIn(report) };
  const differences = differencesOf(open, carried.report).filter(isKnown);
  return { kind: "carryOver", differences, left: carried.left };
}

/** Whether a report of one form can be carried over to another form. */
export const carriesOver = (report: Report, from: Template, to: Template): boolean =>
  from !== to && carryOver(report, from, to) !== null;

/** How many cells hold something. */
const figuresIn = ({ values }: Report): number =>
  Object.values(values).filter((value) => value !== null).length;

/** What cannot be told from another form empties no cell, and its year is one of that form. */
const isKnown = (difference: Difference): boolean =>
  difference.kind === "figure"
    ? difference.then !== null
    : !(difference.kind === "particular" && difference.id === "year");
