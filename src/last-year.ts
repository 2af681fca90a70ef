import { carryOver } from "./carry-over";
import type { LastYear, Report } from "./model/report";
import type { Template } from "./model/template";
import { noSources, type Sources } from "./model/term";

/**
 * What a report of the form `to` keeps of last year's report, which is of the form `from`: the
 * figures that have a counterpart, and the text. `source` says where it came from. `null` where no
 * way leads from the one form to the other.
 */
export function keepLastYear(
  last: Report,
  from: Template,
  to: Template,
  source: string,
): LastYear | null {
  const carried = carryOver(last, from, to);
  if (!carried) return null;
  const { values } = carried.report;
  return {
    year: last.year,
    agency: last.particulars["agency.name"],
    source,
    values: Object.fromEntries([...carried.counterparts].map((ref) => [ref, values[ref] ?? null])),
    sections: last.sections,
  };
}

/** Whether `last` is the year before `year`; years that are not known are taken on trust. */
export const isYearBefore = (last: number | null, year: number | null): boolean =>
  last === null || year === null || last === year - 1;

const known = new WeakMap<LastYear, Sources>();

/** The other reports that a report brings along; the same object as long as they are the same. */
export function sourcesOf({ lastYear }: Report): Sources {
  if (lastYear === null) return noSources;
  const sources = known.get(lastYear) ?? { lastYear };
  known.set(lastYear, sources);
  return sources;
}
