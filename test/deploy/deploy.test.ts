import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** The build's own modules, run as the build runs them; the answer comes back as JSON. */
async function evaluate(file: string, expression: string): Promise<unknown> {
  const code = `import * as it from "./deploy/${file}";
    import { readFileSync } from "node:fs";
    try { console.log(JSON.stringify(${expression})) } catch ({ message }) { console.log(JSON.stringify({ message })) }`;
  const { stdout } = await promisify(execFile)(process.execPath, [
    "--input-type=module",
    "-e",
    code,
  ]);
  return JSON.parse(stdout) as unknown;
}

const refused = (...words: readonly string[]) => ({
  message: expect.stringMatching(words.join(".*")) as string,
});

test.each([
  ['"https://oa.example.gov.cn"', "https://oa.example.gov.cn"],
  ['"https://oa.example.gov.cn/nianbao/"', "https://oa.example.gov.cn/nianbao"],
  ["undefined", "https://localhost:3000"],
  ['"http://oa.example.gov.cn"', refused("origin=http:", "wanted https")],
  ['"oa.example.gov.cn"', refused("origin=oa", "wanted https")],
  ['"https://oa.example.gov.cn/?a=1"', refused("wanted https")],
])("an origin of %s", async (origin, expected) => {
  expect(await evaluate("manifest.js", `it.originOf(${origin})`)).toEqual(expected);
});

test("the manifest is made for its server", async () => {
  const made = await evaluate(
    "manifest.js",
    'it.manifestAt(readFileSync("manifest.xml", "utf8"), "https://oa.example.gov.cn/nianbao")',
  );
  expect(made).toContain('"https://oa.example.gov.cn/nianbao/taskpane.html"');
  expect(made).not.toContain("localhost");
});

test("the manifest that was written is read again, and a broken one is refused", async () => {
  const finish = (change: string, origin: string, env = "{}") =>
    evaluate(
      "manifest.js",
      `await (async () => {
        const { mkdtempSync, writeFileSync } = await import("node:fs");
        const { tmpdir } = await import("node:os");
        const file = mkdtempSync(tmpdir() + "/manifest-") + "/manifest.xml";
        const xml = it.manifestAt(readFileSync("manifest.xml", "utf8"), "https://oa.example.gov.cn");
        writeFileSync(file, xml${change});
        return it.finishManifest(file, ${origin}, ${env});
      })()`,
    );
  const here = '"https://oa.example.gov.cn"';
  expect(await finish("", here)).toMatchObject({
    id: "dcc45bf3-6572-4ed8-b511-69e00a685cc6",
    version: "1.0.0.0",
    displayName: "政府信息公开年报助手",
  });
  const id = "0b6f6a3e-2f0f-4c55-9f0e-6d1f6a4f7f10";
  expect(await finish("", here, `{ id: "${id}", name: "年报助手（试用）" }`)).toMatchObject({
    id,
    displayName: "年报助手（试用）",
    defaultSettings: { sourceLocation: "https://oa.example.gov.cn/taskpane.html" },
  });
  expect(await finish("", '"https://other.example"')).toEqual(
    refused("IconUrl", "SourceLocation .* is not below https://other.example"),
  );
  expect(await finish('.replace("1.0.0.0", "0.1.0.0")', here)).toEqual(refused("Version"));
  expect(await finish('.replace(/<Id>.*<.Id>/, "<Id>1</Id>")', here)).toEqual(refused("Id"));
  expect(await finish('.replace("</OfficeApp>", "")', here)).toEqual(refused("parse"));
  expect(await finish("", here, '{ id: "1" }')).toEqual(refused("id=1", "GUID"));
});

test("every file of office.js in the package is the one that was tested", async () => {
  const sizes = await evaluate(
    "office.js",
    "it.officeSource().patterns.filter(({ transform }) => transform).map(({ from, to, transform }) => [to, transform(readFileSync(from)).length])",
  );
  expect(Object.fromEntries(sizes as [string, number][])).toMatchObject({
    "office/office.js": 59420,
    "office/AgaveErrorUX/AgaveErrorUX.js": expect.any(Number) as number,
    "office/zh-cn/office_strings.js": 19216,
  });
});

test("another file under the same name is refused", async () => {
  const answer = evaluate("office.js", 'it.officeSource().patterns[0].transform("changed")');
  expect(await answer).toEqual(refused("office.js", "not the file that was tested"));
});

test.each([
  ["cdn", "https://appsforoffice.microsoft.com"],
  ["cdn-cn", "https://appsforoffice.cdn.partner.office365.cn"],
])("%s loads from Microsoft's server and copies nothing", async (choice, origin) => {
  expect(await evaluate("office.js", `it.officeSource("${choice}")`)).toEqual({
    address: expect.stringMatching(`^${origin}/.*/office\\.js$`) as string,
    origin,
    patterns: [],
  });
});

test("a folder with another copy is taken as it is, one without is refused", async () => {
  const folder = "node_modules/@microsoft/office-js/dist";
  const taken = await evaluate(
    "office.js",
    `it.officeSource("${folder}").patterns.map((pattern) => "transform" in pattern)`,
  );
  expect(new Set(taken as boolean[])).toEqual(new Set([false]));
  expect(await evaluate("office.js", 'it.officeSource("src")')).toEqual(
    refused("officejs=src", "no office.js"),
  );
});
