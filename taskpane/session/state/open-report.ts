import type { ExplanationPlace, SectionPlace } from "../../../src/import/recognition/recognition";
import type { Notice } from "../../../src/model/notice";
import { addressOf, type Place } from "../../../src/model/range";
import type { Ref } from "../../../src/model/ref";
import type { Particular, Report } from "../../../src/model/report";
import type { SectionId, Template } from "../../../src/model/template";
import type { Validation } from "../../../src/validate";

/** The report in the open workbook, as last read, with what 审核 says of it. */
export interface OpenReport {
  readonly template: Template;
  readonly report: Report;
  readonly validation: Validation;
  readonly places: Places;
  /** What a person should know of the way it was read. */
  readonly notices: readonly Notice[];
}

/** Where the parts of a report stand in the open workbook. */
export interface Places {
  readonly cells: ReadonlyMap<Ref, Place>;
  readonly particulars: ReadonlyMap<Particular | "year", Place>;
  readonly sections: ReadonlyMap<SectionId, SectionPlace>;
  /** `null` where the workbook has no sheet of 说明 yet. */
  readonly explanations: ExplanationPlace | null;
  /** Name of the sheet 上年数, whether or not it could be read; `null` where there is none. */
  readonly lastYear: string | null;
}

/** The selected cell; `ref` is null where it is no figure of the report. */
export interface Selection {
  readonly place: Place;
  readonly ref: Ref | null;
}

export const placeKey = (place: Place): string => `${place.sheet}!${addressOf(place)}`;

const known = new WeakMap<Places, ReadonlyMap<string, Ref>>();

/** The figures by the key of their cell. */
export function refsByPlace(places: Places): ReadonlyMap<string, Ref> {
  const existing = known.get(places);
  if (existing) return existing;
  const refs = new Map([...places.cells].map(([ref, place]) => [placeKey(place), ref]));
  known.set(places, refs);
  return refs;
}

export const selectionAt = (open: OpenReport | null, place: Place): Selection => ({
  place,
  ref: (open && refsByPlace(open.places).get(placeKey(place))) ?? null,
});

/** Names of the sheets that a report stands on, 说明 and 上年数 among them. */
export function sheetsOf({ places }: OpenReport): string[] {
  const { cells, particulars, sections, explanations, lastYear } = places;
  const all = [...cells.values(), ...particulars.values(), ...sections.values()];
  const beside = [explanations?.sheet, lastYear].flatMap((sheet) => sheet ?? []);
  return [...new Set([...all.map(({ sheet }) => sheet), ...beside])];
}
