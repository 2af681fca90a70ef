import { readFile } from "../../src/import";
import type { Report } from "../../src/model/report";
import { example as published } from "../../taskpane/example";
import { cutOff } from "./harness/cut-off";
import { enter, at, heading, openExample, type Desk } from "./harness/example";
import { paneOf } from "./harness/pane";
import { useWorkbench } from "./harness/workbench";

const { open } = useWorkbench();

const NAME = "鲤城区人民政府开元街道办事处2023年政府信息公开工作年度报告";

const example = async (): Promise<Desk> => {
  const desk = await openExample((await open("/?test")).page);
  await desk.tab("导出");
  return desk;
};

/** What comes down after a button is pressed and the question for a draft is answered. */
async function exported({ page, root }: Desk, button: string) {
  const downloading = page.waitForEvent("download");
  await root.getByRole("button", { name: button, exact: true }).click();
  await page.getByRole("button", { name: "导出草稿" }).click();
  const download = await downloading;
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(Buffer.concat(chunks)) };
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe("files", () => {
  test.each([
    ["导出年度报告（Word）", `${NAME}（草稿）.docx`],
    ["导出网页", `${NAME}（草稿）.html`],
    ["导出三张表（只有数值）", `${NAME}（三张表）（草稿）.xlsx`],
    ["导出填报工作簿（带审核）", `${NAME}（草稿）.xlsx`],
    ["导出年报数据（JSON）", `${NAME}（草稿）.json`],
  ])("%s: our own reader gets the same report of it", async (button, name) => {
    const desk = await example();
    const file = await exported(desk, button);
    expect(file.name).toBe(name);
    await desk.message.getByText(name).waitFor();
    await desk.root.getByText(`上次导出：${name}`).waitFor();
    const { report } = await readFile(file.bytes, name);
    expect(report).toEqual(withTitle(published, report));
  });

  test("CSV has a line a figure, and a blank has no value", async () => {
    const { name, bytes } = await exported(await example(), "导出数据（CSV）");
    expect(name).toBe(`${NAME}（草稿）.csv`);
    const lines = text(bytes).trim().split("\r\n");
    expect(lines).toHaveLength(201);
    expect(lines.find((line) => line.startsWith("disclosure.licences"))).toMatch(/,86$/);
    expect(lines.find((line) => line.startsWith("proceedings.review.total"))).toMatch(/,$/);
  });

  test("the JSON of a draft says what is open, the text included", async () => {
    const desk = await example();
    await desk.grid.write([{ place: licences, value: "全年作出行政许可处理决定 99 件。" }]);
    const { bytes } = await exported(desk, "导出年报数据（JSON）");
    const { validation } = JSON.parse(text(bytes)) as {
      validation: { errors: number; findings: { rule: string }[] };
    };
    expect(validation.errors).toBe(5);
    expect(validation.findings.map(({ rule }) => rule)).toContain("C7");
  });

  test("some parts of it, for Word and for a page of the web", async () => {
    const desk = await example();
    await desk.press("五、存在的主要问题及改进情况");
    const word = await exported(desk, "导出年度报告（Word）");
    expect(word.name).toBe(`${NAME}（第五部分）（草稿）.docx`);
    const page = text((await exported(desk, "导出网页")).bytes);
    expect(page).toContain("五、存在的主要问题及改进情况");
    expect(page).not.toContain("一、总体情况");
  });

  test("what is finished is asked about no more, and is no draft", async () => {
    const desk = await example();
    await desk.tab("审核");
    await desk.press("表四 空白填 0");
    await heading(desk, "可以报送").waitFor();
    await desk.tab("导出");
    const downloading = desk.page.waitForEvent("download");
    await desk.press("导出年度报告（Word）");
    expect((await downloading).suggestedFilename()).toBe(`${NAME}.docx`);
  });
});

/** The printed report has a title of its own, made from agency and year. */
const withTitle = (report: Report, { particulars }: Report): Report => ({
  ...report,
  particulars: {
    ...report.particulars,
    "document.title": particulars["document.title"] === null ? null : NAME,
  },
});

/** The second paragraph of 一、总体情况. */
const licences = { sheet: "一、总体情况", row: 3, column: 0 };

describe("一图读懂", () => {
  test.each([
    ["网页（宽 1080 像素）", 1080, 1527],
    ["A4 纸", 2480, 3508],
  ])("%s: a PNG of %i × %i pixels with colours in it", async (size, width, height) => {
    const desk = await example();
    await desk.press("预览一图读懂");
    await desk.root.getByLabel("红", { exact: true }).check();
    await desk.root.getByLabel(size).check();
    const { name, bytes } = await exported(desk, "导出 PNG");
    expect(name).toBe(`${NAME}（一图读懂）（草稿）.png`);
    const view = new DataView(bytes.buffer);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([width, height]);
    const picture = Buffer.from(bytes).toString("base64");
    expect(await desk.page.evaluate(colourAt, picture)).toEqual([0x9c, 0x2b, 0x23]);
  });

  test("is shown beside its words, and leaves as SVG", async () => {
    const desk = await example();
    await desk.press("预览一图读懂");
    await desk.root.getByRole("img", { name: "鲤城区人民政府开元街道办事处2023年" }).waitFor();
    await desk.root.getByText("文字说明").click();
    await desk.root.getByText("行政许可86件").waitFor();
    const { name, bytes } = await exported(desk, "导出 SVG");
    expect(name).toBe(`${NAME}（一图读懂）（草稿）.svg`);
    expect(text(bytes)).toMatch(/^<svg xmlns/);
  });
});

/** The colour of the head of a picture. */
async function colourAt(base64: string): Promise<number[]> {
  const image = new Image();
  image.src = `data:image/png;base64,${base64}`;
  await image.decode();
  const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
  context?.drawImage(image, 0, 0);
  return [...(context?.getImageData(8, 8, 1, 1).data ?? [])].slice(0, 3);
}

describe("全文预览", () => {
  test("shows the report page by page, and prints it", async () => {
    const desk = await example();
    await desk.press("预览年度报告（Word）");
    const paper = desk.page.frameLocator("#pane iframe");
    await desk.root.getByText("第 1 页，共 4 页").waitFor();
    const seen = async (words: string) => {
      const box = await paper.getByText(words).first().boundingBox();
      const sheet = await desk.page.locator("#pane iframe").boundingBox();
      return box && sheet ? box.x >= sheet.x && box.x < sheet.x + sheet.width : null;
    };
    expect(await seen("一、总体情况")).toBe(true);
    expect(await seen("（此件主动公开）")).toBe(false);
    for (let page = 1; page < 4; page++) await desk.press("下一页");
    await desk.root.getByText("第 4 页，共 4 页").waitFor();
    expect(await seen("（此件主动公开）")).toBe(true);
    expect(await seen("一、总体情况")).toBe(false);
    await desk.page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>("#pane iframe");
      frame?.contentWindow?.addEventListener("beforeprint", () => {
        document.title = "printed";
      });
    });
    await desk.press("打印");
    await desk.page.getByRole("button", { name: "导出草稿" }).click();
    await desk.page.waitForFunction(() => document.title === "printed");
  });
});

describe("text", () => {
  test("a figure that the table does not have is told, and leads to the paragraph and to the cell", async () => {
    const desk = await example();
    await desk.tab("审核");
    await enter(desk.grid, licences, "全年作出行政许可处理决定 99 件。");
    const card = desk.root.locator("[data-finding^='C7']");
    await card.getByText("文中为 99 件，表中行政许可处理决定为 86 件").waitFor();
    expect(await card.locator("mark").innerText()).toBe("99 件");
    await desk.root.getByText("2 处请核对").waitFor();
    await card.getByRole("button", { name: "文字与表不符" }).click();
    expect((await desk.grid.selections()).at(-1)).toEqual(licences);
    await card.getByRole("button", { name: "看表二 B8" }).click();
    expect((await desk.grid.selections()).at(-1)).toEqual(at("B8", "表二"));
    await enter(desk.grid, at("B8", "表二"), "99");
    await card.waitFor({ state: "detached" });
  });

  test("a draft is shown first, written below what stands there, and taken back", async () => {
    const desk = await example();
    const other = { sheet: "六、其他事项", row: 2, column: 0 };
    const before = await desk.grid.valueOf({ ...licences, row: 2 });
    await desk.tab("审核");
    await desk.grid.write([{ place: other, value: null }]);
    await desk.press("生成草稿");
    await desk.root.getByText("【草稿】2023年，本机关没有收到新的政府信息公开申请").waitFor();
    expect(await desk.grid.valueOf(other)).toBeNull();
    await desk.root.getByLabel("一、总体情况").check();
    await desk.press("接受 4 段");
    await desk.message.getByText("已写入 4 段草稿").waitFor();
    expect(await desk.grid.valueOf(other)).toContain("【草稿】2023年");
    expect(await desk.grid.valueOf({ ...licences, row: 2 })).toBe(before);
    expect(await desk.grid.valueOf({ ...licences, row: 4 })).toContain("【草稿】2023年");
    await desk.press("撤销");
    await desk.root.getByText("文字部分有 1 处未写").waitFor();
    expect(await desk.grid.valueOf({ ...licences, row: 4 })).toBeNull();
  });
});

describe("accessibility", () => {
  test("no fault in any view, nothing cut off at any width", async () => {
    const desk = await example();
    const pane = paneOf(desk.page);
    const seen: Record<string, string[]> = {};
    const look = async (view: string) => {
      seen[view] = await pane.faults();
      for (const width of [350, 370, 450]) {
        await desk.page.evaluate(widen, width);
        seen[view].push(...(await desk.page.evaluate(cutOff, width)));
      }
    };
    await look("export");
    await desk.press("预览年度报告（Word）");
    await desk.root.getByText("第 1 页，共 4 页").waitFor();
    await look("pages");
    await desk.press("返回");
    await desk.press("预览一图读懂");
    await desk.root.getByRole("img").waitFor();
    await look("picture");
    await desk.grid.write([
      { place: licences, value: "全年作出行政许可处理决定 99 件。" },
      { place: { sheet: "六、其他事项", row: 2, column: 0 }, value: null },
    ]);
    await desk.tab("审核");
    await desk.root.getByText("文字部分有 1 处未写").waitFor();
    await look("text");
    await desk.press("生成草稿");
    await desk.root.getByRole("heading", { name: "文字草稿" }).waitFor();
    await look("draft");
    expect(seen).toEqual(Object.fromEntries(Object.keys(seen).map((view) => [view, []])));
  });
});

/** Gives the pane that width; what follows it needs a frame or two. */
async function widen(width: number): Promise<void> {
  document.body.style.setProperty("--pane", `${width}px`);
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
}
