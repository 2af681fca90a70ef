import { excelWords } from "../../src/words/hosts";
import { budgets } from "./budgets";
import { faults } from "./faults";
import { fullWorkbook } from "./full-workbook";
import { type Bench, hostContract } from "./host-contract";
import { excelWith, type ExcelBench } from "./host/bench";
import { laidOut } from "./laid-out";
import type { Level, RuntimeFile } from "./host/runtime";
import { addressOf, type Place } from "../../src/model/range";

/** What the suite asks of one file of office.js. */
interface Asked {
  readonly levels: readonly Level[];
  /** Levels at which Excel fails; those between have nothing that the faults could tell apart. */
  readonly faultsAt: readonly Level[];
}

/**
 * The contract of every host, on one file of office.js. What a level lacks is our own branch, the
 * same for every file: one of them shows all levels, the others the two ends.
 */
export function excelHostSuite(file: RuntimeFile, { levels, faultsAt }: Asked): void {
  const open = excelWith(file);
  test("an Excel below the floor is refused with a sentence", async () => {
    await expect(open(8)).rejects.toThrow(excelWords.tooOld("1.9"));
  });

  describe.each(levels)("ExcelApi 1.%i", (level) => {
    describe("host", () => {
      hostContract(async () => asBench(await open(level)));
    });
    describe("laid out", () => {
      laidOut(() => open(level));
    });
    describe("budget", () => {
      budgets(() => open(level));
    });
  });

  describe.each(faultsAt)("ExcelApi 1.%i, faults", (level) => {
    faults((prepare) => open(level, prepare), level);
    describe("the workbook is not empty", () => {
      fullWorkbook((prepare) => open(level, prepare));
    });
  });
}

function asBench(bench: ExcelBench): Bench {
  const { excel, host } = bench;
  const settled = (): Promise<void> => excel.settled();
  return {
    host,
    settled,
    user: {
      async type({ sheet, ...cell }: Place, value) {
        excel.type(sheet, addressOf(cell), value);
        await settled();
      },
      async paste({ sheet, ...cell }, rows) {
        excel.paste(sheet, addressOf(cell), rows);
        await settled();
      },
      async select({ sheet, ...cell }) {
        excel.select(sheet, addressOf(cell));
        await settled();
      },
      async insertRows(sheet, at, count) {
        excel.insertRows(sheet, at, count);
        await settled();
      },
    },
    async close() {
      await bench.close();
      expect(excel.gaps).toEqual([]);
      expect(bench.notices).toEqual([]);
    },
  };
}
