import type { Template } from "../../model/template";
import type { Indicator } from "../indicator";
import { applicationIndicators } from "./applications";
import { disclosureIndicators } from "./disclosure";
import { leafIndicators } from "./leaves";
import { proceedingIndicators } from "./proceedings";

const known = new WeakMap<Template, readonly Indicator[]>();

/** Everything that texts say of a template's tables; where two phrases are equally long, the first counts. */
export function indicatorsOf(template: Template): readonly Indicator[] {
  const existing = known.get(template);
  if (existing) return existing;
  const all = [
    ...applicationIndicators(),
    ...proceedingIndicators(),
    ...disclosureIndicators(),
    ...leafIndicators(template),
  ];
  known.set(template, all);
  return all;
}
