import type { Ref } from "../model/ref";
import type { Report } from "../model/report";
import type { Template } from "../model/template";
import type { Claim } from "./claim";
import { verdictOf } from "./figures";
import { readText, type ReadText } from "./text";

/**
 * What the text gives for single figures, whether the tables agree or not, in reading order. Of a
 * mention that may be read in several ways, those that the tables agree with count, or else all;
 * sums and shares tell nothing of one figure, and amounts of money are rounded.
 */
export function figuresTold(
  report: Report,
  template: Template,
  text: readonly ReadText[] = readText(report, template),
): ReadonlyMap<Ref, readonly number[]> {
  const told = new Map<Ref, readonly number[]>();
  for (const { claims } of text)
    for (const claim of claims)
      for (const ref of singleRefs(claim, report))
        told.set(ref, [...(told.get(ref) ?? []), claim.mention.value]);
  return told;
}

function singleRefs(claim: Claim, report: Report): readonly Ref[] {
  const { measure, step } = claim.mention;
  if ((measure !== "count" && measure !== "none") || step > 1) return [];
  const { reading } = verdictOf(claim, report);
  const meant = claim.readings.filter(({ label }) => reading === null || label === reading);
  return meant.flatMap(({ refs: [ref, ...more], of }) =>
    ref !== undefined && more.length === 0 && of.length === 0 ? ref : [],
  );
}
