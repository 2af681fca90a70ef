import { readdirSync, readFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { Linter } from "eslint";

/** What `npm run build` leaves for a server. */
const files = readdirSync("dist", { recursive: true, encoding: "utf8" }).map((name) =>
  name.replaceAll("\\", "/"),
);
const textOf = (name: string) => readFileSync(`dist/${name}`, "utf8");

interface OfficeFiles {
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
}

const office = (JSON.parse(readFileSync("deploy/office-files.json", "utf8")) as OfficeFiles).files;

test.each(office)("office/$name stands there unchanged, letter by letter", ({ name, sha256 }) => {
  expect(files).toContain(`office/${name}`);
  const bytes = readFileSync(`dist/office/${name}`);
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(sha256);
});

test("nothing else of office.js is there", () => {
  const there = files.filter((name) => /^office\/.*\.(js|html|css|png)$/.test(name));
  expect(there.sort()).toEqual(office.map(({ name }) => `office/${name}`).sort());
});

test.each(["engine.js", "unsupported.js"])("%s is plain ES5", (name) => {
  const languageOptions = { ecmaVersion: 5, sourceType: "script" } as const;
  expect(new Linter().verify(textOf(name), { languageOptions })).toEqual([]);
});

test("the schema of the report's JSON is published with it", () => {
  expect(textOf("report.schema.json")).toBe(readFileSync("src/report.schema.json", "utf8"));
});

const pages = files.filter((name) => /^[^/]+\.html$/.test(name));

test.each(pages)(
  "%s states its policy before anything runs, and has no script of its own",
  (name) => {
    const page = textOf(name);
    const policy = page.indexOf('http-equiv="Content-Security-Policy"');
    expect(policy).toBeGreaterThan(0);
    expect(page.search(/<script|<link|<style/)).toBeGreaterThan(policy);
    expect(page.replace(/<script[^>]* src="[^"]+"[^>]*><\/script>/g, "")).not.toContain("<script");
    expect(page).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
  },
);

test("the pages are those that the manifest and the pane name", () => {
  expect(pages.sort()).toEqual(
    ["index.html", "privacy.html", "support.html", "taskpane.html", "unsupported.html"].sort(),
  );
});
