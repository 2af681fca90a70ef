import type { OpenItem, OpenPlace, Readiness } from "../../../src/model/readiness";
import type { Place } from "../../../src/model/range";
import { openItems } from "../../../src/open-items";
import { placeOfSection } from "../text/passages";
import type { OpenReport } from "../state/open-report";
import type { Snapshot } from "../state/snapshot";
import type { Stop } from "./walk";

type Seen = Pick<Snapshot, "open" | "text" | "today">;

const known = new WeakMap<OpenReport, { readonly seen: Seen; readonly ready: Readiness }>();

/**
 * 可以报送, as far as it is seen: what the text still has to say follows the figures with a little
 * delay, as its review does. `null` where no report is open, or its text was never looked at.
 */
export function readyAsSeen({ open, text, today }: Snapshot): Readiness | null {
  if (!open || !text) return null;
  const existing = known.get(open);
  if (existing?.seen.text === text && existing.seen.today === today) return existing.ready;
  const findings = [...open.validation.findings, ...text.findings];
  const ready = openItems(open.report, open.template, findings, today);
  known.set(open, { seen: { open, text, today }, ready });
  return ready;
}

/** What keeps the report from being handed in. */
export const requiredIn = ({ open }: Readiness): readonly OpenItem[] =>
  open.filter(({ required }) => required);

/** Where an open item is settled; the place is `null` where the workbook has none. */
export const stopAtItem = ({ places }: OpenReport, item: OpenItem): Stop => ({
  key: item.topic === "reasons" && "finding" in item.facts ? item.facts.finding : item.code,
  place: placeIn(places, item.place),
});

function placeIn(places: OpenReport["places"], place: OpenPlace): Place | null {
  if (place.kind === "particular") return places.particulars.get(place.id) ?? null;
  if (place.kind === "figure") return places.cells.get(place.ref) ?? null;
  return placeOfSection(places, place.section, place.paragraph);
}
