import type { Page } from "playwright-core";
import { heading } from "./harness/example";
import { paneOf } from "./harness/pane";
import { useWorkbench } from "./harness/workbench";

const { open } = useWorkbench();

/** Presses Tab until the control of that name has the keyboard; else says what it met. */
async function tabTo(page: Page, name: string): Promise<void> {
  const met: string[] = [];
  for (let presses = 0; presses < 80; presses++) {
    const at = await page.evaluate(() => {
      const { activeElement } = document;
      const labelled = activeElement instanceof HTMLInputElement ? activeElement.labels : null;
      const label = activeElement?.getAttribute("aria-label") ?? labelled?.[0]?.textContent;
      return (label ?? activeElement?.textContent ?? "").trim();
    });
    if (at === name) return;
    met.push(at.slice(0, 20));
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never came to ${name}, but to ${met.join(" | ")}`);
}

/** The state of the whole has the keyboard, and is said. */
async function expectState(page: Page, title: string): Promise<void> {
  const landed = page.getByRole("region", { name: "审核结果", description: title });
  expect(await landed.evaluate((element) => element === document.activeElement)).toBe(true);
}

const OVERVIEW =
  "本镇主动公开财政预决算和办事指南，没有收到依申请公开的申请，加强政府信息管理，维护好网站和政务公开栏两个平台，由专人负责监督保障。";
const PROBLEMS =
  "存在的问题是经办人员更换较多，业务还不够熟练。下一步将安排两次培训，由专人复核公开内容，提高公开质量。";
const FEE = "本年度没有收取政府信息公开信息处理费。";

test("the whole job without a mouse: new, type, findings, F8, fix, text, export", async () => {
  const { page } = await open();
  const pane = paneOf(page);
  const { keyboard } = page;
  const press = async (name: string) => {
    await tabTo(page, name);
    await keyboard.press("Enter");
  };
  const typeIn = async (text: string) => {
    await keyboard.type(text);
    await keyboard.press("Enter");
  };
  /** From the grid to an item of the checklist, and with it to its cell. */
  const settle = async (fact: string, text: string, next: string) => {
    await keyboard.press("F6");
    await press(fact);
    await typeIn(text);
    await heading(pane, next).waitFor();
  };

  await tabTo(page, "年度");
  await keyboard.press("Control+a");
  await keyboard.type("2023");
  await tabTo(page, "单位名称");
  await typeIn("临江市大桥镇人民政府");
  await heading(pane, "还有 200 格未填").waitFor();

  // 制发 5 件: of 废止 and 现行有效 not both can be 0.
  await keyboard.press("F8");
  await keyboard.type("0");
  await keyboard.press("Tab");
  await keyboard.type("0");
  await keyboard.press("Tab");
  await keyboard.type("0");
  await keyboard.press("Tab");
  await typeIn("5");
  await heading(pane, "还有 196 格未填").waitFor();
  await keyboard.press("F6");
  for (const table of ["表二", "表三", "表四"]) await press(`${table} 空白填 0`);
  await heading(pane, "还有 2 格未填").waitFor();
  await keyboard.press("F8");
  await typeIn("0");
  await heading(pane, "还有 1 格未填").waitFor();
  await keyboard.press("F8");
  await typeIn("3");
  await pane.card("A6 normativeDocuments").waitFor();
  await keyboard.press("F8");
  await typeIn("5");
  await heading(pane, "还差 4 项，就可以报送").waitFor();

  // The last figure was settled in the grid: F6 leads to the state of the whole.
  await keyboard.press("F6");
  await expectState(page, "还差 4 项，就可以报送");
  await press("报送清单");
  await press("成文日期未填");
  await typeIn("2024-01-09");
  await heading(pane, "还差 3 项，就可以报送").waitFor();
  await settle("“一、总体情况”没有写", OVERVIEW, "还差 2 项，就可以报送");
  await settle("“五、存在的主要问题及改进情况”没有写", PROBLEMS, "还差 1 项，就可以报送");
  await settle("“六、其他需要报告的事项”没有写", FEE, "可以报送");

  await keyboard.press("F6");
  const downloading = page.waitForEvent("download");
  await press("导出年度报告（Word）");
  expect((await downloading).suggestedFilename()).toBe(
    "临江市大桥镇人民政府2023年政府信息公开工作年度报告.docx",
  );
});
