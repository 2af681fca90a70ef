import type { Share } from "../model/relation";
import type { RuleKind } from "../model/rule";
import { lookUpIn, weigh } from "./figures";
import { isComplete, missingIn, rulesOver, sumIn } from "./sides";

/** A part of so large a share that it wants a look; undecided as soon as one figure is missing. */
export const share: RuleKind<Share> = {
  kind: "share",

  expand: (relation, template) => rulesOver(relation, relation.part, relation.whole, template),

  check(rule, report, _, sources) {
    const { key, relation, reads, marks, left, right } = rule;
    const lookUp = lookUpIn(report, sources);
    const [part, whole] = [weigh(left, lookUp), weigh(right, lookUp)];
    if (part !== null && whole !== null && !isHigh(part, whole, relation)) return null;
    return {
      kind: "share",
      rule: relation.id,
      key,
      severity: relation.severity,
      outcome: part === null || whole === null ? "undecided" : "fail",
      refs: reads,
      part: { label: relation.part.label, terms: left, sum: part },
      whole: { label: relation.whole.label, terms: right, sum: whole },
      percent: relation.percent,
      ...missingIn(rule, lookUp),
      marks,
    };
  },

  formula(rule, address) {
    const { relation, left, right, elsewhere } = rule;
    if (elsewhere.length > 0) return null;
    const [part, whole] = [sumIn(left, address), sumIn(right, address)];
    const high = [
      `${part}>=${relation.least}`,
      `${part}<=${whole}`,
      `(${part})*100>=(${whole})*${relation.percent}`,
    ];
    return `IF(${isComplete(rule, address)},AND(${high.join(",")}),FALSE)`;
  },
};

/** A part that is more than its whole has no share; another relation says so. */
const isHigh = (part: number, whole: number, { least, percent }: Share): boolean =>
  part >= least && part <= whole && part * 100 >= whole * percent;
