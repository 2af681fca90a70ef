import { parseRange, rangeAddressOf } from "../../../../src/model/range";
import { endStop, inOrder, stopFrom, type Way } from "../../../../taskpane/hosts/grid/stops";

/** The cells of ranges such as B4:D5. */
const cells = (...addresses: readonly string[]) =>
  addresses.flatMap((address) => {
    const { row, column, rows, columns } = parseRange(address) ?? fail(address);
    return Array.from({ length: rows * columns }, (_, i) => ({
      row: row + Math.floor(i / columns),
      column: column + (i % columns),
    }));
  });

function fail(address: string): never {
  throw new Error(`${address} is no range`);
}

const cell = (address: string) => cells(address)[0] ?? fail(address);

const addressOf = (found: { row: number; column: number } | null) =>
  found && rangeAddressOf({ ...found, rows: 1, columns: 1 }).split(":")[0];

/** Two figures by two, and one below them on its own. */
const open = cells("B2:C3", "B5");

test.each<[Way, string]>([
  ["rows", "B2 C2 B3 C3 B5"],
  ["columns", "B2 B3 C2 C3 B5"],
])("in %s the open cells are visited as %s", (way, order) => {
  expect(inOrder(open, way).map(addressOf).join(" ")).toBe(order);
});

test.each<[string, Way, 1 | -1, string | null]>([
  ["C2", "rows", 1, "B3"],
  ["C2", "rows", -1, "B2"],
  ["B3", "columns", 1, "C2"],
  ["C2", "columns", -1, "B3"],
  ["B5", "rows", 1, null],
  ["B2", "columns", -1, null],
])("from %s in %s, step %i, comes %s", (from, way, step, to) => {
  expect(addressOf(stopFrom(open, cell(from), way, step))).toBe(to);
});

test.each<[string, Way, 1 | -1, string | null]>([
  ["A3", "rows", 1, "B3"],
  ["A3", "rows", -1, "C2"],
  ["C1", "columns", 1, "C2"],
  ["D1", "columns", 1, "B2"],
  ["B4", "columns", -1, "B3"],
  ["A9", "rows", 1, null],
])("from the locked cell %s in %s, step %i, comes %s", (from, way, step, to) => {
  expect(addressOf(stopFrom(open, cell(from), way, step))).toBe(to);
});

test("a sheet is entered at its first stop, or backwards at its last", () => {
  expect(addressOf(endStop(open, "columns", 1))).toBe("B2");
  expect(addressOf(endStop(open, "rows", -1))).toBe("B5");
  expect(endStop([], "rows", 1)).toBeNull();
});
