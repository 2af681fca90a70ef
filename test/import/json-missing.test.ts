import { toJson } from "../../src/export/json";
import { readFile } from "../../src/import";
import { template2021 as template } from "../../src/templates/2021";
import { report } from "../build-report";
import { sayNotice } from "../../src/words/notices";

const read = (data: object) => readFile(new TextEncoder().encode(JSON.stringify(data)), "a.json");
const whole = toJson(report(), template);

test("figures that a JSON file does not have are blank, and it is said which", async () => {
  const { disclosure, ...others } = whole.tables as Record<string, object>;
  const { fees, ...rest } = disclosure as Record<string, object>;
  expect(fees).toBeDefined();
  const { report: found, notices } = await read({
    ...whole,
    tables: { ...others, disclosure: rest, proceedings: {} },
  });
  expect(found.values["disclosure.fees.amount"]).toBeNull();
  expect(notices.map(sayNotice)).toEqual([
    "数据里没有表二的 1 个指标（行政事业性收费 · 本年收费金额（单位：万元）），按空白处理；请补填。",
    expect.stringContaining("数据里没有表四的 15 个指标（"),
  ]);
});

test("a JSON file of ours has them all, blank ones and text included", async () => {
  const { notices } = await read(
    toJson(
      report({ "disclosure.fees.amount": null, "disclosure.licences.decisions": "/" }),
      template,
    ),
  );
  expect(notices).toEqual([]);
});
