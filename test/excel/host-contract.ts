import { recognise } from "../../src/import/recognition/recognise";
import { fieldsOf } from "../../src/model/field";
import { rangeAddressOf, type Place } from "../../src/model/range";
import { blankReport } from "../../src/model/report";
import { cellAt, type Cell, type Workbook } from "../../src/model/sheet";
import { planWorkbook } from "../../src/workbook/lay-out";
import { example, exampleTemplate } from "../../taskpane/example";
import { type Change, type Edit, type Host, HostError } from "../../taskpane/hosts/port";
import { attachContract } from "./attach-contract";

/** A host over an empty workbook, with somebody at the keyboard. */
export interface Bench {
  readonly host: Host;
  readonly user: {
    type(place: Place, value: string | number): Promise<void>;
    paste(place: Place, rows: readonly (readonly (string | number)[])[]): Promise<void>;
    select(place: Place): Promise<void>;
    insertRows(sheet: string, at: number, count: number): Promise<void>;
  };
  /** Resolves once everything that was begun has been told. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** The plan that the contract is tried with: a whole report with published figures. */
export const plan = planWorkbook(example, exampleTemplate);

/** What every `Host` does. */
export function hostContract(open: () => Promise<Bench>): void {
  let bench: Bench;
  let host: Host;

  beforeEach(async () => {
    bench = await open();
    ({ host } = bench);
    await host.layOut(plan);
    await host.read();
    await bench.settled();
  });
  afterEach(() => bench.close());

  /** Everything that is told while `act` runs. */
  async function told(act: () => Promise<void>): Promise<Change[]> {
    const changes: Change[] = [];
    const stop = host.onChange((change) => changes.push(change));
    await act();
    await bench.settled();
    stop();
    return changes;
  }

  test("lays out every sheet of the plan, its values, merges and names", async () => {
    const workbook = await host.read();
    const planned = plan.sheets.map(({ name }) => name);
    expect(
      workbook.sheets.map(({ name }) => name).filter((name) => planned.includes(name)),
    ).toEqual(planned);
    for (const sheet of plan.sheets) {
      const read = workbook.sheets.find(({ name }) => name === sheet.name);
      const cells = sheet.cells.map(({ row, column }) => read && cellAt(read, row, column));
      expect(cells).toEqual(sheet.cells.map(({ value }) => value));
      expect(read?.merges.map(rangeAddressOf).sort()).toEqual(
        sheet.merges.map(rangeAddressOf).sort(),
      );
    }
    expect([...workbook.names].sort(byName)).toEqual([...plan.names].sort(byName));
  });

  test("what was laid out is read as the same report, with nothing to remark", async () => {
    const { report, notices } = recognise(await host.read());
    expect(report).toEqual(example);
    expect(notices).toEqual([]);
  });

  test("a blank report is read as blank, with every table found", async () => {
    const refs = fieldsOf(exampleTemplate).keys();
    const blank = { ...blankReport(exampleTemplate.id, refs), year: 2023 };
    const other = await open();
    await other.host.layOut(planWorkbook(blank, exampleTemplate));
    const { report, notices } = recognise(await other.host.read());
    expect(report).toEqual(blank);
    expect(notices).toEqual([]);
    await other.close();
  });

  test.each<[string, string | number]>([
    ["a figure", 12],
    ["zero", 0],
    ["a decimal", 3.25],
    ["a stroke", "/"],
    ["a dash", "—"],
    ["a figure with its unit", "12件"],
    ["digits that are text", "007"],
    ["text that looks like a date", "2024年1月9日"],
    ["text that looks like a formula", "=合计"],
    ["text that looks like a difference", "1-2"],
  ])("is read back exactly as it was written: %s", async (_, value) => {
    await host.write([{ place: figure, value }]);
    expect(valueAt(await host.read(), figure)).toBe(value);
  });

  test("blank is written as blank, not as 0 and not as empty text", async () => {
    await host.write([{ place: figure, value: 5 }]);
    await host.write([{ place: figure, value: null }]);
    expect(valueAt(await host.read(), figure)).toBeNull();
  });

  test("a write over two sheets is told, and taken back in one step", async () => {
    const before = await host.read();
    const changes = await told(() => host.write(block));
    expect(cellsOf(changes)).toEqual(expect.arrayContaining(block));
    const written = await host.read();
    expect(block.map(({ place }) => valueAt(written, place))).toEqual(
      block.map(({ value }) => value),
    );

    const undone = await told(async () => {
      expect(await host.undo()).toBe(true);
    });
    expect(cellsOf(undone)).toEqual(
      expect.arrayContaining(block.map(({ place }) => ({ place, value: valueAt(before, place) }))),
    );
    expect(await host.read()).toEqual(before);
  });

  test("laying out leaves nothing to take back", async () => {
    expect(await host.undo()).toBe(false);
  });

  test("a step is taken back once", async () => {
    await host.write(block);
    await host.undo();
    expect(await host.undo()).toBe(false);
  });

  test("a typed figure is told with its place and value", async () => {
    const changes = await told(() => bench.user.type(figure, 7));
    expect(cellsOf(changes)).toContainEqual({ place: figure, value: 7 });
    expect(valueAt(await host.read(), figure)).toBe(7);
  });

  test("a pasted block is told cell by cell", async () => {
    const changes = await told(() =>
      bench.user.paste(figure, [
        [1, 2],
        [3, 4],
      ]),
    );
    expect(cellsOf(changes)).toEqual(
      expect.arrayContaining(
        [1, 2, 3, 4].map((value, i) => ({
          place: {
            ...figure,
            row: figure.row + Math.floor(i / 2),
            column: figure.column + (i % 2),
          },
          value,
        })),
      ),
    );
  });

  test("inserted rows are told as a change of structure, and names move along", async () => {
    const changes = await told(() => bench.user.insertRows(figure.sheet, 0, 2));
    expect(changes.map(({ kind }) => kind)).toContain("structure");
    const moved = plan.names.find(({ sheet }) => sheet === figure.sheet);
    const { names } = await host.read();
    expect(names.find(({ name }) => name === moved?.name)?.range.row).toBe(
      Number(moved?.range.row) + 2,
    );
  });

  test("a selection is told by its top-left cell, whoever made it", async () => {
    const places: Place[] = [];
    const stop = host.onSelect((place) => places.push(place));
    await bench.user.select(figure);
    await bench.settled();
    await host.select(elsewhere);
    await bench.settled();
    stop();
    expect(places).toContainEqual(figure);
    expect(places.at(-1)).toEqual(elsewhere);
  });

  test("who has unsubscribed hears nothing", async () => {
    const listener = jest.fn();
    host.onChange(listener)();
    host.onSelect(listener)();
    await bench.user.type(figure, 7);
    await bench.user.select(elsewhere);
    await bench.settled();
    expect(listener).not.toHaveBeenCalled();
  });

  attachContract(() => bench);

  test("a sheet that is not there is refused by its name, and nothing is written", async () => {
    const nowhere = { ...figure, sheet: "不存在" };
    await expect(host.select(nowhere)).rejects.toThrow(/“不存在”/);
    const before = await host.read();
    await expect(
      host.write([
        { place: figure, value: 99 },
        { place: nowhere, value: 1 },
      ]),
    ).rejects.toThrow(HostError);
    expect(await host.read()).toEqual(before);
  });
}

/** 表三 一、本年新收 自然人, and a figure of 表四. */
const figure = openPlace("表三", 0);
const elsewhere = openPlace("表四", 3);

const block: readonly Edit[] = [
  { place: figure, value: 12 },
  { place: { ...figure, column: figure.column + 1 }, value: 3 },
  { place: { ...figure, row: figure.row + 1 }, value: null },
  { place: elsewhere, value: 4 },
];

function openPlace(sheet: string, right: number): Place {
  const open = plan.sheets.find(({ name }) => name === sheet)?.open[0];
  if (!open) throw new Error(`nothing is open on ${sheet}`);
  return { sheet, row: open.row, column: open.column + right };
}

function valueAt({ sheets }: Workbook, { sheet, row, column }: Place): Cell | undefined {
  const found = sheets.find(({ name }) => name === sheet);
  return found && cellAt(found, row, column);
}

const cellsOf = (changes: readonly Change[]) =>
  changes.flatMap((change) => (change.kind === "cells" ? change.cells : []));

const byName = (a: { readonly name: string }, b: { readonly name: string }) =>
  a.name < b.name ? -1 : 1;
