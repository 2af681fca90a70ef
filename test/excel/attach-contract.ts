import { recognise } from "../../src/import/recognition/recognise";
import { rangeAddressOf } from "../../src/model/range";
import type { LastYear } from "../../src/model/report";
import { planLastYear } from "../../src/workbook/last-year-sheet";
import { example, exampleTemplate } from "../../taskpane/example";
import type { Change, Host } from "../../taskpane/hosts/port";
import type { Bench } from "./host-contract";

/** Last year's figures, as they were read from a file. */
const kept = (source: string): LastYear => ({
  ...{ year: 2022, agency: "某街道办事处", source, values: example.values },
  sections: { overview: "上年情况。", problems: null, other: null },
});

const former = planLastYear(kept("2022.xls"), exampleTemplate);

/** How every `Host` puts a sheet beside those of the report, on a bench where it is laid out. */
export function attachContract(bench: () => Bench): void {
  describe("a sheet of ours beside the others", () => {
    let host: Host;
    beforeEach(() => {
      ({ host } = bench());
    });

    const sheetsNow = async () => (await host.read()).sheets.map(({ name }) => name);
    const lastYear = async () => recognise(await host.read()).report.lastYear;

    test("comes with its values, merges and name, is told, and is taken back", async () => {
      const before = await host.read();
      const changes: Change[] = [];
      const stop = host.onChange((change) => changes.push(change));
      expect(await host.attach(former, null)).toEqual([]);
      await bench().settled();
      stop();
      expect(changes.map(({ kind }) => kind)).toContain("structure");
      expect(await lastYear()).toEqual(kept("2022.xls"));
      const read = (await host.read({ again: true })).sheets.at(-1);
      expect(read?.merges.map(rangeAddressOf).sort()).toEqual(
        former.sheet.merges.map(rangeAddressOf).sort(),
      );
      expect(await host.undo()).toBe(true);
      await bench().settled();
      expect(await host.read()).toEqual(before);
    });

    test("is replaced, and the former one comes back", async () => {
      const before = await sheetsNow();
      await host.attach(former, null);
      await host.attach(planLastYear(kept("别的.xls"), exampleTemplate), former);
      expect(await sheetsNow()).toEqual([...before, former.sheet.name]);
      expect((await lastYear())?.source).toBe("别的.xls");
      await host.undo();
      expect(await sheetsNow()).toEqual([...before, former.sheet.name]);
      expect((await lastYear())?.source).toBe("2022.xls");
    });

    test("goes, and comes back", async () => {
      await host.attach(former, null);
      const before = await host.read();
      await host.attach(null, former);
      await bench().settled();
      expect(await lastYear()).toBeNull();
      expect(await sheetsNow()).toEqual(expect.arrayContaining(["基本信息", "表三"]));
      expect((await host.read({ again: true })).names.map(({ name }) => name)).not.toContain(
        former.name.name,
      );
      await host.undo();
      await bench().settled();
      expect((await host.read()).sheets).toEqual(before.sheets);
      expect(await lastYear()).toEqual(kept("2022.xls"));
    });

    test("what stands in its way keeps what it holds under another name", async () => {
      await host.attach(former, null);
      expect(await host.attach(former, null)).toEqual(["上年数（旧1）"]);
      expect(await sheetsNow()).toEqual(expect.arrayContaining(["上年数（旧1）", "上年数"]));
      expect(await lastYear()).toEqual(kept("2022.xls"));
      await host.undo();
      await bench().settled();
      expect(await sheetsNow()).not.toContain("上年数（旧1）");
      expect(await sheetsNow()).toContain("上年数");
      expect(await lastYear()).toEqual(kept("2022.xls"));
    });
  });
}
