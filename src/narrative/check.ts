import type { TextFinding } from "../model/finding";
import type { Report } from "../model/report";
import type { Template } from "../model/template";
import type { TextRelation } from "../model/text-relation";
import { checkArithmetic } from "./arithmetic";
import { checkCompared } from "./compared";
import { checkDate } from "./dates";
import { checkFigures } from "./figures";
import { checkFinished } from "./finished";
import { checkOwnText } from "./last-years";
import { checkLeftovers } from "./leftovers";
import { checkAspects, checkCharge, checkSubstance } from "./statements";
import { readText } from "./text";

/** The relations that are checked one by one; those of figures share what was read. */
type Demand = Exclude<TextRelation, { kind: "figures" | "arithmetic" | "compared" }>;

type Check<R extends Demand> = (
  relation: R,
  report: Report,
  template: Template,
) => readonly TextFinding[];

const checks: { [K in Demand["kind"]]: Check<Extract<Demand, { kind: K }>> } = {
  finished: checkFinished,
  charge: checkCharge,
  aspects: checkAspects,
  substance: checkSubstance,
  publication: checkDate,
  leftovers: checkLeftovers,
  ownText: checkOwnText,
};

/**
 * C0–C15 and B6: the report's text against its tables, against itself, against last year's and against what the form asks of
 * it. Sections that are not written and figures that are blank leave a relation undecided. Pure;
 * findings stand in the order of the form's relations, and within one in that of the text.
 */
export function checkText(report: Report, template: Template): readonly TextFinding[] {
  const known = checked.get(report);
  if (known?.template === template) return known.findings;
  const findings = findingsIn(report, template);
  checked.set(report, { template, findings });
  return findings;
}

/** 审核 and 可以报送 ask for the same text, one after the other. */
const checked = new WeakMap<
  Report,
  { readonly template: Template; readonly findings: readonly TextFinding[] }
>();

function findingsIn(report: Report, template: Template): readonly TextFinding[] {
  const relations = textRelationsOf(template);
  if (relations.length === 0) return [];
  const text = readText(report, template);
  const figures = checkFigures(report, template, text);
  return relations.flatMap((relation) => {
    switch (relation.kind) {
      case "figures":
        return figures.filter(({ rule }) => rule === relation.id);
      case "arithmetic":
        return checkArithmetic(relation, text, figures);
      case "compared":
        return checkCompared(relation, report, text);
      default:
        return (checks[relation.kind] as Check<Demand>)(relation, report, template);
    }
  });
}

/** The relations of a form's text; none for a form without text. */
export const textRelationsOf = ({ narrative }: Template): readonly TextRelation[] =>
  narrative?.relations ?? [];
