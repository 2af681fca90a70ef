import { main } from "../../src/cli/main";

async function run(...argv: string[]) {
  let [out, err] = ["", ""];
  const code = await main(argv, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    today: "2024-01-20",
  });
  return { code, out, err };
}

describe("rules", () => {
  test("prints the relations of every form as SQL, or of the one that is named", async () => {
    const all = await run("rules", "--sql");
    const one = await run("rules", "--sql", "--form", "2019");
    expect([all.code, all.err]).toEqual([0, ""]);
    expect(all.out).toContain("FROM reports AS r\nWHERE r.\"template\" = '2021'");
    expect(one.out).not.toContain("r.\"template\" = '2021'");
    expect(all.out).toContain(one.out.trim());
  });

  test("for a row a figure with --long", async () => {
    const { code, out } = await run("rules", "--sql", "--long", "--form", "2021");
    expect(code).toBe(0);
    expect(out).toContain("FROM figures AS f");
    expect(out).not.toContain("FROM reports");
  });

  test.each([
    ["no kind", ["--form", "2021"], "缺少 --sql"],
    ["a form that is not known", ["--sql", "--form", "1999"], "没有“1999”这个表样"],
    ["a file", ["--sql", "a.xlsx"], "多了“a.xlsx”"],
  ])("refuses %s in one line", async (_, args, sentence) => {
    const { code, out, err } = await run("rules", ...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});
