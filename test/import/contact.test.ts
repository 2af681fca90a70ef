import { readFile } from "../../src/import";

const table = `信息内容 本年制发件数 本年废止件数 现行有效件数
规章 0 0 0
行政规范性文件 6 0 12
行政许可 2`;

const read = async (line: string) =>
  (await readFile(new TextEncoder().encode(`${line}\n${table}`), "年报.txt")).report;

test.each([
  ["联系电话0356-2025000", "0356-2025000"],
  ["电话/传真：0356-2025000", "0356-2025000"],
  ["电话号码：0356-2025000", "0356-2025000"],
  ["（电话：13800000000）", "13800000000"],
])("%s gives the telephone", async (line, phone) => {
  expect((await read(line)).particulars["agency.phone"]).toBe(phone);
});

test.each(["2024年1月1日起，至2024年12月31日止", "2024年1月1日至12月31日"])(
  "%s gives the year",
  async (line) => {
    expect((await read(`本报告所列数据的统计期限为${line}。`)).year).toBe(2024);
  },
);
