import { recognise } from "../../src/import/recognition/recognise";
import { Refusal, type NoticeCode } from "../../src/model/notice";
import type { Workbook } from "../../src/model/sheet";
import { applications } from "../../src/templates/2021/applications";
import { disclosure } from "../../src/templates/2021/disclosure";
import { proceedings } from "../../src/templates/2021/proceedings";
import { saySpot } from "../../src/words/notices";
import { figures } from "./published";
import { printed, sheet, workbook } from "./sheets";

const whole = (values = figures): Workbook =>
  workbook(
    printed(disclosure, values),
    printed(applications, values),
    printed(proceedings, values),
  );

const codes = (of: Workbook) => recognise(of, "f", { year: 2024 }).notices.map(({ code }) => code);

function refusal(run: () => unknown): NoticeCode | null {
  try {
    run();
    return null;
  } catch (error) {
    return error instanceof Refusal ? error.notice.code : null;
  }
}

/** Table three with its rows changed. */
const changed = (change: (rows: (readonly unknown[])[]) => (readonly unknown[])[]): Workbook => {
  const plain = { ...printed(applications, figures), merges: [] };
  const rows = change([...plain.rows]) as typeof plain.rows;
  return workbook(printed(disclosure, figures), { ...plain, rows }, printed(proceedings, figures));
};

describe("the tables of a workbook", () => {
  test("are read with the place of every figure, and nothing to say", () => {
    const reading = recognise(whole(), "f", { year: 2024 });
    expect(reading.report.values).toEqual(figures);
    expect(reading.notices).toEqual([]);
    expect(reading.cells.size).toBe(200);
    expect(reading.places.get("applications.outcomes.granted.naturalPerson")).toEqual({
      place: { sheet: "表三", row: 6, column: 3 },
      text: "50",
      row: "三、本年度办理结果 （一）予以公开",
      column: "自然人",
      confidence: "sure",
    });
  });

  test("are the same without merges, under other sheet names, and in another order", () => {
    const sheets = [...whole().sheets].reverse().map((each, i) => ({
      ...each,
      name: `${i}`,
      merges: [],
    }));
    expect(recognise(workbook(...sheets), "f").report.values).toEqual(figures);
  });

  test("keep blank, / and — apart from 0", () => {
    const values = {
      ...figures,
      "proceedings.review.total": null,
      "proceedings.review.other": "/",
      "disclosure.fees.amount": "—",
    };
    const reading = recognise(whole(values), "f", { year: 2024 });
    expect(reading.report.values).toEqual(values);
    expect(reading.notices).toEqual([]);
    expect(reading.places.has("proceedings.review.total")).toBe(false);
    expect(reading.cells.has("proceedings.review.total")).toBe(true);
  });

  test("say where a remark or words stand in a figure", () => {
    const values = {
      ...figures,
      "disclosure.normativeDocuments.issued": "22（其中修订16件）",
      "disclosure.licences.decisions": "见附件",
    };
    const { report: read, notices, places } = recognise(whole(values), "f", { year: 2024 });
    expect(read.values["disclosure.normativeDocuments.issued"]).toBe(22);
    expect(places.get("disclosure.normativeDocuments.issued")?.confidence).toBe("look");
    expect(read.values["disclosure.licences.decisions"]).toBe("见附件");
    expect(notices.map(({ code, place }) => [code, place && saySpot(place)])).toEqual([
      ["figure.note", "表二!B5"],
      ["figure.text", "表二!B8"],
    ]);
  });

  test("lose one row, which is named, and no other", () => {
    const reading = recognise(
      changed((rows) => rows.filter((_, row) => row !== 14)),
      "f",
      { year: 2024 },
    );
    const lost = Object.keys(figures).filter((ref) => reading.report.values[ref] !== figures[ref]);
    expect(new Set(lost.map((ref) => ref.replace(/\.\w+$/, "")))).toEqual(
      new Set(["applications.outcomes.refused.enforcementFile"]),
    );
    expect(reading.notices).toMatchObject([
      { code: "row.missing", facts: { label: "7.属于行政执法案卷" } },
    ]);
  });

  test("are not shifted by rows that changed places, a header in between, or a note", () => {
    const moved = changed((rows) => [
      ...rows.slice(0, 9),
      ...rows.slice(10, 11),
      ...rows.slice(9, 10),
      ...rows.slice(1, 4),
      ["续表"],
      ...rows.slice(11),
    ]);
    expect(recognise(moved, "f", { year: 2024 }).report.values).toEqual(figures);
  });

  test("say which row is none of theirs", () => {
    const more = changed((rows) => [
      ...rows.slice(0, 9),
      [null, null, "领导批示件", 1, 2, 3, 4, 5, 6, 21],
      ...rows.slice(9),
    ]);
    const reading = recognise(more, "f", { year: 2024 });
    expect(reading.report.values).toEqual(figures);
    expect(reading.notices).toMatchObject([
      {
        code: "row.unknown",
        facts: { label: "领导批示件" },
        place: { sheet: "表三", row: 9, column: 3 },
      },
    ]);
  });

  test("say which row stands twice with other figures, and take the first", () => {
    const again = changed((rows) => [
      ...rows,
      ["四、结转下年度继续办理", null, null, 1, 1, 1, 1, 1, 1, 6],
    ]);
    const reading = recognise(again, "f", { year: 2024 });
    expect(reading.report.values).toEqual(figures);
    expect(reading.notices.map(({ code }) => code)).toEqual(["row.twice"]);
  });

  test("are read from a column that other offices call otherwise, or left out", () => {
    const without = changed((rows) => rows.map((row) => row.filter((_, column) => column !== 7)));
    const reading = recognise(without, "f", { year: 2024 });
    expect(reading.report.values["applications.received.legalService"]).toBeNull();
    expect(reading.report.values["applications.received.total"]).toBe(95);
    expect(reading.notices).toMatchObject([
      { code: "column.missing", facts: { label: "法律服务机构" } },
    ]);
  });

  test("are told from equal labels by the groups above them", () => {
    const [review, direct, after] = ["行政复议", "未经复议直接起诉", "复议后起诉"];
    const five = "结果维持|结果纠正|其他结果|尚未审结|总计";
    const swapped = sheet(`
      ${review}|||||行政诉讼
      ${five}|${after}|||||${direct}
      |||||${five}|${five}
      1|2|3|4|10|11|12|13|14|50|21|22|23|24|90`);
    const { values } = recognise(workbook(swapped), "f").report;
    expect(values["proceedings.litigation.afterReview.upheld"]).toBe(11);
    expect(values["proceedings.litigation.direct.total"]).toBe(90);
  });

  test("are read with their groups as rows, and their rows as columns", () => {
    const five = "结果维持|结果纠正|其他结果|尚未审结|总计";
    const crosswise = `
      类别|${five}
      行政复议|1|1|0|0|2
      未经复议直接起诉|3|0|0|0|3
      复议后起诉|4|0|0|0|4`;
    const down = `
      行政复议|结果维持|1
      |结果纠正|1
      |其他结果|0
      |尚未审结|0
      |总计|2
      未经复议直接起诉|结果维持|3
      |总计|3`;
    for (const drawing of [crosswise, down]) {
      const four = sheet(drawing);
      const three = workbook(printed(disclosure, figures), printed(applications, figures), four);
      const { report: read, cells } = recognise(three, "f", { year: 2024 });
      expect(read.values["proceedings.review.corrected"]).toBe(1);
      expect(read.values["proceedings.review.total"]).toBe(2);
      expect(read.values["proceedings.litigation.direct.upheld"]).toBe(3);
      expect(read.values["proceedings.litigation.direct.total"]).toBe(3);
      const place = cells.get("proceedings.litigation.direct.total");
      expect(four.rows[place?.row ?? 0]?.[place?.column ?? 0]).toBe(3);
    }
  });
});

describe("an amount in another unit than the form's", () => {
  const inUnit = (title: string, heading: string, row: string) => {
    const two = printed(disclosure, { ...figures, "disclosure.fees.amount": 73_000.5 });
    const rows = two.rows.map((cells) =>
      cells.map((cell) =>
        cell === "第二十条第（八）项"
          ? cell + title
          : cell === "行政事业性收费"
            ? cell + row
            : typeof cell === "string"
              ? cell.replace("（单位：万元）", heading)
              : cell,
      ),
    );
    return workbook(
      { ...two, rows },
      printed(applications, figures),
      printed(proceedings, figures),
    );
  };

  test.each([
    ["", "（单位：元）", "", 7.30005],
    ["", "（千元）", "", 7300.05],
    ["", "", "（百元）", 730.005],
    ["（单位：亿元）", "", "", 730_005_000],
  ])("is converted, and it is said: %s%s%s", (title, heading, row, amount) => {
    const book = inUnit(title, heading, row);
    const { values } = recognise(book, "f", { year: 2024 }).report;
    expect(values).toEqual({ ...figures, "disclosure.fees.amount": amount });
    expect(codes(book)).toEqual(["figure.converted"]);
  });

  test("is asked about where two units stand", () => {
    const book = inUnit("", "（单位：万元）", "（元）");
    expect(recognise(book, "f").report.values["disclosure.fees.amount"]).toBe(73_000.5);
    expect(codes(book)).toEqual(["figure.unit"]);
  });
});

describe("digits that ran together", () => {
  const run = (row: string, values = figures) =>
    changed((rows) =>
      rows.map((each) =>
        each.includes(row) ? [...each.slice(0, 3), values["x"] ?? "360000036"] : each,
      ),
    );

  test("part where the relations leave one reading", () => {
    const reading = recognise(run("1.本机关不掌握相关政府信息"), "f", { year: 2024 });
    expect(reading.report.values).toEqual(figures);
    expect(reading.notices.map(({ code }) => code)).toEqual(["row.parted"]);
    expect(reading.places.get("applications.outcomes.unavailable.notHeld.total")?.confidence).toBe(
      "look",
    );
  });

  test("are reported where they leave none", () => {
    const reading = recognise(run("1.本机关不掌握相关政府信息", { x: "460000036" }), "f", {
      year: 2024,
    });
    expect(reading.report.values["applications.outcomes.unavailable.notHeld.total"]).toBeNull();
    expect(reading.notices.map(({ code }) => code)).toEqual(["row.unclear"]);
  });
});

describe("what is refused", () => {
  test("a workbook without any table of a report", () => {
    const wages = sheet("工资表|姓名|金额\n1|张三|5000");
    expect(refusal(() => recognise(workbook(wages), "f"))).toBe("report.none");
    expect(refusal(() => recognise(workbook(), "f"))).toBe("report.none");
  });

  test("two reports on different sheets", () => {
    const second = printed(applications, figures, "表三 (2)");
    expect(refusal(() => recognise(workbook(...whole().sheets, second), "f"))).toBe(
      "report.several",
    );
  });

  test("two reports side by side", () => {
    const one = { ...printed(applications, figures), merges: [] };
    const rows = one.rows.map((row) => [...row, null, ...row]);
    expect(refusal(() => recognise(workbook({ ...one, rows }), "f"))).toBe("report.several");
  });

  test("but not one report with another on a sheet out of sight", () => {
    const second = {
      ...printed(applications, { ...figures, "applications.received.total": 9 }, "去年"),
      hidden: true,
    };
    const reading = recognise(workbook(second, ...whole().sheets), "f", { year: 2024 });
    expect(reading.report.values).toEqual(figures);
  });
});
