import { placeName, type Place } from "../../model/range";
import type { Workbook } from "../../model/sheet";

/** `Sheet1!D9` in a grid, `第 12 行` in text. */
export function nameOfPlace(workbook: Workbook, place: Place): string {
  const sheet = workbook.sheets.find(({ name }) => name === place.sheet);
  return sheet?.shape === "ragged" ? `第 ${place.row + 1} 行` : placeName(place);
}
