import { carryOver, type LeftOver } from "../../../src/carry-over";
import { matchIdentity, type IdentityMatch } from "../../../src/identity";
import { keepLastYear } from "../../../src/last-year";
import type { Explanation, LastYear } from "../../../src/model/report";
import type { Figures } from "../../../src/model/term";
import type { Choice, Preview } from "./batch";
import { differencesOf, type Difference } from "./differences";
import type { OpenReport } from "../state/open-report";

/** What accepting a preview would do. */
export type Proposal =
  /** Opens the file as a report of its own, with so many figures. */
  | { readonly kind: "apart"; readonly figures: number }
  /** Writes into the open report. */
  | {
      readonly kind: "merge" | "replace";
      readonly differences: readonly Difference[];
      /** Figures that the form of the open report has no place for. */
      readonly left: readonly LeftOver[];
      /** 说明 for what that form does not ask. */
      readonly reasonsLeft: readonly Explanation[];
    }
  /** Keeps the file as 上年数, with so many figures. */
  | {
      readonly kind: "lastYear";
      readonly lastYear: LastYear;
      readonly figures: number;
      readonly left: readonly LeftOver[];
    };

/** What a file is to the open report, and what can become of it: what is proposed comes first. */
export interface Offer {
  /** `null` where no report is open. */
  readonly match: IdentityMatch | null;
  readonly choices: readonly [Choice, ...Choice[]];
}

/**
 * Only what is, or may be, the same report of the same unit and year can be written into the open
 * one: of two units or two years it would make a mixture. The report of the year before is offered
 * as 上年数 first; any other only where the person chose it for that, or where it may be that one.
 */
export function offerFor(open: OpenReport | null, preview: Preview): Offer {
  if (!open) return { match: null, choices: ["apart"] };
  const { report, template, wanted } = preview;
  const match = matchIdentity(report, open.report);
  if (!carryOver(report, template, open.template)) return { match, choices: ["apart"] };
  const others = othersFor(match);
  if (wanted === "lastYear" || isLastYears(match))
    return { match, choices: ["lastYear", ...others] };
  const mayBe = match.year === "unknown" || match.year === "earlier";
  return { match, choices: mayBe ? [...others, "lastYear"] : others };
}

function othersFor(match: IdentityMatch): Offer["choices"] {
  if (!isOneReport(match)) return ["apart"];
  if (match.kinship === "unsure") return ["apart", ...IN_PLACE];
  return match.kinship === "same" ? IN_PLACE : [...IN_PLACE, "apart"];
}

/** Of the year before, and not surely another unit's. */
const isLastYears = ({ unit, brought, open }: IdentityMatch): boolean =>
  unit !== "another" &&
  brought.year !== null &&
  open.year !== null &&
  brought.year === open.year - 1;

const IN_PLACE = ["merge", "replace"] as const;

const isOneReport = ({ unit, year }: IdentityMatch): boolean =>
  unit !== "another" && (year === "same" || year === "unknown");

/** What the person chose, else what is offered first. */
export const choiceOf = ({ choices }: Offer, { choice }: Preview): Choice =>
  choices.find((each) => each === choice) ?? choices[0];

export function proposalFor(open: OpenReport | null, preview: Preview): Proposal {
  const { file, report, template } = preview;
  const kind = choiceOf(offerFor(open, preview), preview);
  const carried = open && carryOver(report, template, open.template);
  if (kind === "apart" || !carried) return { kind: "apart", figures: figuresIn(report) };
  if (kind === "lastYear") {
    const lastYear = keepLastYear(report, template, open.template, file);
    if (lastYear) return { kind, lastYear, figures: figuresIn(lastYear), left: carried.left };
    return { kind: "apart", figures: figuresIn(report) };
  }
  const differences = differencesOf(open, carried.report).filter(
    kind === "merge" ? ({ then }) => isGiven(then) : keepsIdentity,
  );
  const { left, reasonsLeft } = carried;
  return { kind, differences, left, reasonsLeft };
}

const figuresIn = ({ values }: Figures): number => Object.values(values).filter(isGiven).length;

const isGiven = (value: unknown): boolean => value !== null;

/** A file that does not say whose it is does not make the open report nobody's. */
const keepsIdentity = (difference: Difference): boolean =>
  difference.kind !== "particular" ||
  isGiven(difference.then) ||
  (difference.id !== "year" && difference.id !== "agency.name");
