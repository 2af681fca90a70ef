import { readFile, writeFile } from "node:fs/promises";
import { toDocx } from "../../src/export/docx";
import { toHtml } from "../../src/export/html";
import { toJson } from "../../src/export/json";
import { readFile as readReport } from "../../src/import";
import { template2021 as template } from "../../src/templates/2021";
import { partsOf } from "./parts";

const folder = "test/cases/small-office";

/** The case as our own JSON. */
async function small() {
  const bytes = await readFile(`${folder}/report.json`);
  return (await readReport(bytes, "report.json")).report;
}

/** One element a line, so that a change shows where it is. */
const normalised = (xml: string): string => `${xml.replace(/></g, ">\n<").trim()}\n`;

/** `UPDATE=1 npm test` writes what is made; look at the difference before it is taken in. */
async function expectGolden(file: string, made: string): Promise<void> {
  const path = `${folder}/${file}`;
  if (process.env["UPDATE"] === "1" && process.env["CI"] === undefined) await writeFile(path, made);
  expect(made).toBe(await readFile(path, "utf8"));
}

test("the Word document of a small office", async () => {
  const parts = partsOf(await toDocx(await small(), template));
  await expectGolden("document.xml", normalised(parts.get("word/document.xml") ?? ""));
  await expectGolden("styles.xml", normalised(parts.get("word/styles.xml") ?? ""));
});

test("the web page of a small office", async () => {
  await expectGolden("report.html", toHtml(await small(), template));
});

test("its JSON", async () => {
  await expectGolden(
    "report.json",
    `${JSON.stringify(toJson(await small(), template), null, 2)}\n`,
  );
});
