import { addressOf, type Place } from "../../src/model/range";
import type { Ref } from "../../src/model/ref";
import type { OpenReport, Places, Selection } from "./snapshot";

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
