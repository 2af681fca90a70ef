import { fieldsOf } from "../../../src/model/field";
import type { Workbook } from "../../../src/model/sheet";
import { asCsv, asHtml, asOds, asXlsx } from "../files";
import { cells, type Change } from "../cases/changes";
import { drawSheets, type Shape } from "../shapes";
import { asDrawn, asWord, type Drawing } from "../word-files";
import type { FileKind, Random, Values } from "./kind";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Readers of cells, by how a file for them is written. */
const writers: Readonly<Record<string, (drawn: Workbook) => Uint8Array | Promise<Uint8Array>>> = {
  "an .xlsx": asXlsx,
  "an .ods": asOds,
  "a page": (drawn) => utf8(asHtml(drawn)),
  "comma-separated text": (drawn) => utf8(asCsv(drawn)),
  "a Word document": ({ sheets }) => asWord(sheets, asDrawn),
};

const asPrinted: Shape = {
  ...{ sheets: "three", down: 0, right: 0, merged: true, notes: false, labels: 0, figures: 0 },
  ...{ dropped: [], swapped: null, repeated: null },
};

/** What offices do to the printed tables. */
const looks: Readonly<Record<string, (random: Random) => Shape>> = {
  "tables below each other off the corner": (random) => ({
    ...asPrinted,
    ...{ sheets: "one", down: random(5), right: random(4), notes: random(2) === 0 },
  }),
  "labels and figures as offices write them": (random) => ({
    ...asPrinted,
    ...{ labels: 1 + random(999), figures: 1 + random(999), notes: true },
  }),
  "cells that were never merged": (random) => ({
    ...asPrinted,
    ...{ merged: false, labels: random(1_000), down: random(3) },
  }),
  "rows left out, in another order, under a second header": (random) => ({
    ...asPrinted,
    dropped: [random(24), random(24)],
    swapped: random(2) === 0 ? random(23) : null,
    repeated: random(2) === 0 ? 1 + random(24) : null,
  }),
  "tables beside each other": (random) => ({
    ...asPrinted,
    ...{ sheets: "beside", down: random(3), figures: random(1_000) },
  }),
};

const byWriter: readonly FileKind[] = Object.entries(writers).flatMap(([file, write]) =>
  Object.entries(looks).map(([look, shapeOf]): FileKind => ({
    name: `${file}: ${look}`,
    draw: async (values, form, random) => ({
      bytes: await write(drawSheets(values, form, shapeOf(random))),
    }),
  })),
);

/** A Word document whose edges, rows or tables are not as they were drawn at first. */
const word = (name: string, drawingOf: (random: Random) => Drawing): FileKind => ({
  name: `a Word document: ${name}`,
  blanks: true,
  draw: (values, form, random) => ({
    bytes: asWord(drawSheets(values, form, asPrinted).sheets, drawingOf(random)),
  }),
});

/** Sheets with one change each. */
const changed = (name: string, change: (random: Random) => Change): FileKind => ({
  name: `an .xlsx: ${name}`,
  draw: async (values, form, random) => {
    const { sheets, names } = drawSheets(values, form, asPrinted);
    return { bytes: await asXlsx({ sheets: sheets.map(change(random)), names }) };
  },
});

/** Words over the columns that no form has, and columns from right to left; labels of rows stay. */
const strange: Change = (sheet) => {
  const first = sheet.rows.findIndex((row) => row.some((cell) => typeof cell === "number"));
  const named = cells((cell, row, column) =>
    row > 0 && row < first && column > 0 && cell !== null ? `第${column}类甲乙丙` : cell,
  )(sheet);
  const rows = named.rows.map((row) => {
    const figures = row.filter((cell) => typeof cell === "number");
    return row.map((cell) => (typeof cell === "number" ? (figures.pop() ?? null) : cell));
  });
  return { ...named, rows };
};

/** `1.234`, which is asked about as a count and what it says as an amount of money. */
const pointed: FileKind = {
  name: "an .xlsx: points between thousands",
  draw: async (values, form, random) => {
    const parted = cells((cell) =>
      typeof cell === "number" && cell >= 1_000
        ? cell.toLocaleString("en-US").replace(",", ".")
        : cell,
    );
    const { sheets, names } = drawSheets(values, form, { ...asPrinted, down: random(3) });
    const seen = Object.entries(values).map(([ref, value]) => {
      const isAmount = fieldsOf(form).get(ref)?.column.at(-1)?.unit === "万元";
      return [ref, isAmount && typeof value === "number" && value >= 1_000 ? value / 1_000 : value];
    });
    return {
      bytes: await asXlsx({ sheets: sheets.map(parted), names }),
      seen: Object.fromEntries(seen) as Values,
    };
  },
};

/** Kinds that are read as cells: workbooks, pages, Word documents. */
export const gridKinds: readonly FileKind[] = [
  ...byWriter,
  word("edges dragged by a hair", (random) => {
    const seed = random(1_000);
    const dragged = (row: number, column: number) => ((seed + row * 31 + column * 17) % 9) - 4;
    return { ...asDrawn, dragged };
  }),
  word("a table that was split in two", (random) => ({ ...asDrawn, splitAt: 5 + random(12) })),
  word("rows that begin further right", () => ({ ...asDrawn, shortRows: true })),
  changed("columns under words that nobody knows", () => strange),
  pointed,
];
