import type { Cause } from "../model/cause";
import type { Report } from "../model/report";
import { noSources, type Sources } from "../model/term";
import type { Template } from "../model/template";
import { lookUpIn, weigh } from "../rules/figures";
import { withoutBlanks } from "./blanks";
import { draftOf, joined, missingDraft, type Case, type Draft } from "./causes";
import { codesOf, type Code } from "./code";
import { weighingOf, type Evidence } from "./evidence";
import { explain, type Explained } from "./explain";
import { figuresOf, gapsOf, hasBlank, type Figures } from "./gaps";
import { missingIn, type Missing } from "./missing";
import { mendedBy } from "./moves";
import { partsOf, type Part } from "./parts";
import { filledIn } from "./progress";

export type { Evidence } from "./evidence";

/**
 * Which figures would make the broken relations of a report hold if they were others, the
 * likeliest first. Pure, synchronous, and bounded in its steps whatever the report holds.
 *
 * What cannot be told is not told. A relation that nothing explains has no cause. Totals that are
 * computed follow a wrong figure, so that a whole column may explain the same. A small sum that
 * stands by itself (表四) shows that one of its figures is wrong, not which. Two rows that changed
 * places break nothing where both are read by the same relations. Three wrong figures at the
 * corners of a rectangle look like one at the fourth. What is still being filled in has no causes.
 */
export function diagnose(
  report: Report,
  template: Template,
  evidence: Evidence = {},
): readonly Cause[] {
  const sources = evidence.sources ?? broughtAlong(report);
  const others = Object.keys(sources).length > 0;
  const codes = codesOf(template, others).map((code) => ({
    code,
    figures: figuresOf(code, report),
  }));
  const cases = codes.some(({ figures }) => hasBlank(figures)) ? filledIn(codes) : codes;
  return joined(
    cases.flatMap(({ code, figures }) =>
      draftsIn({ report, template, code }, figures, constantsOf(code, sources), {
        ...evidence,
        sources,
      }),
    ),
  );
}

/** Last year's report, where the report has it with it. */
const broughtAlong = ({ lastYear }: Report): Sources => (lastYear ? { lastYear } : noSources);

/** What other reports add to each check; `NaN` where they have nothing to add. */
const constantsOf = ({ checks }: Code, sources: Sources): readonly number[] =>
  checks.map(({ others }) =>
    others.length === 0 ? 0 : (weigh(others, lookUpIn({ values: {} }, sources)) ?? NaN),
  );

function draftsIn(
  of: Omit<Case, "known">,
  figures: Figures,
  constants: readonly number[],
  evidence: Evidence,
): readonly Draft[] {
  const { code } = of;
  const hasBlanks = hasBlank(figures);
  const told = withoutBlanks(code, figures, constants);
  const gaps = gapsOf(told.code, figures, told.constants);
  const { explanations, confidence } =
    gaps.broken > 0
      ? explain({ code, figures, hasBlanks, constants, gaps }, weighingOf(evidence))
      : NOTHING;
  if (gaps.broken === 0 && !hasBlanks) return [];
  const parts = partsOf(explanations, gaps);
  const mended = mendedBy(
    figures,
    parts.flatMap(({ moves }) => moves),
  );
  const missing = hasBlank(mended)
    ? inAll(
        missingIn(code, mended, constants),
        otherwise(figures, parts).map((other) => missingIn(code, other, constants)),
      )
    : [];
  const known = hasBlanks ? knownWith(missing, mended) : null;
  const all: Case = { ...of, known };
  // A blank beside a figure that is certain is one more that is not as it should be.
  const rest = parts.length > 0 && confidence === "certain" ? "likely" : confidence;
  return [
    ...parts.map((part) => draftOf(all, gaps, part, confidence)),
    ...missing.map((each) => missingDraft(all, each, rest)),
  ];
}

/** The figures as they would be if, of one part, an alternative were true. */
const otherwise = (figures: Figures, parts: readonly Part[]): readonly Figures[] =>
  parts.flatMap((part) =>
    part.alternatives.map((alternative) =>
      mendedBy(
        figures,
        parts.flatMap((each) => (each === part ? alternative : each.moves)),
      ),
    ),
  );

/** A blank can have one value only where it has the same whichever explanation is true. */
function inAll(
  missing: readonly Missing[],
  others: readonly (readonly Missing[])[],
): readonly Missing[] {
  const told = others.map(
    (each) => new Map(each.flatMap(({ changes }) => changes.map(({ cell, to }) => [cell, to]))),
  );
  return missing.flatMap((each) => {
    const changes = each.changes.filter(({ cell, to }) =>
      told.every((other) => other.get(cell) === to),
    );
    return changes.length > 0 ? [{ ...each, changes }] : [];
  });
}

const NOTHING: Explained = { explanations: [], confidence: "certain" };

/** Cells that have a figure, or can have one only. */
function knownWith(missing: readonly Missing[], figures: Figures): ReadonlySet<number> {
  const known = new Set(missing.flatMap(({ changes }) => changes.map(({ cell }) => cell)));
  figures.forEach((figure, cell) => {
    if (!Number.isNaN(figure)) known.add(cell);
  });
  return known;
}
