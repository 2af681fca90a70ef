import type { Report } from "../../src/model/report";
import { toJson } from "../../src/export/json";
import { template2021 } from "../../src/templates/2021";
import { validate } from "../../src/validate";
import { example } from "../../taskpane/example";
import { inSight } from "../../taskpane/session/import/batch";
import { offerFor } from "../../taskpane/session/import/proposal";
import { D, desk, opened, type Desk } from "./desk";

const jsonOf = (report: Report) =>
  JSON.stringify(toJson(report, template2021, validate(report, template2021)));

const fileOf = (name: string, report: Report) => new File([jsonOf(report)], name);

/** The example with another figure of 表三. */
const withD = (value: number): Report => ({
  ...example,
  values: { ...example.values, [D]: value },
});

const shown = ({ session }: Desk) => inSight(session.getSnapshot().batch);

describe("whose report a file is", () => {
  const named = (name: string | null, year: number | null, report = example): Report => ({
    ...report,
    year,
    particulars: { ...report.particulars, "agency.name": name },
  });
  const ours = example.particulars["agency.name"];

  /** What is offered for a report beside the example; what is proposed first. */
  const offered = async (report: Report, open = example) => {
    const at = await desk(open);
    await at.session.import.preview([fileOf("甲.json", report)]);
    const preview = shown(at);
    return preview && offerFor(opened(at), preview).choices;
  };

  test.each([
    ["of the same unit and year", ours, 2023, ["merge", "replace"]],
    ["of the year before", ours, 2022, ["lastYear", "apart"]],
    ["of an earlier year", ours, 2021, ["apart", "lastYear"]],
    ["of a later year", ours, 2024, ["apart"]],
    ["of another unit", "鲤城区人民政府海滨街道办事处", 2023, ["apart"]],
    ["whose name may be short for ours", "开元街道", 2023, ["apart", "merge", "replace"]],
    ["without a name", null, 2023, ["merge", "replace", "apart"]],
    ["without a name, of the year before", null, 2022, ["lastYear", "apart"]],
    ["without name and year", null, null, ["merge", "replace", "apart", "lastYear"]],
  ])("a file %s", async (_, name, year, choices) => {
    expect(await offered(named(name, year))).toEqual(choices);
  });

  test("another unit's report is opened apart, whole, and the open one stays", async () => {
    const theirs = named("鲤城区人民政府海滨街道办事处", 2023, withD(7));
    const at = await desk();
    await at.session.import.preview([fileOf("海滨.json", theirs)]);
    // What is not offered cannot be chosen.
    at.session.import.choose("replace");
    await at.session.import.accept();
    expect(opened(at).report).toEqual(example);
    expect(at.apart).toEqual([theirs]);
    expect(at.session.getSnapshot().message?.text).toContain("“海滨.json”另建一份");
  });

  test("over a report in which nothing is filled in, it is laid out here", async () => {
    const theirs = named("鲤城区人民政府海滨街道办事处", 2023, withD(7));
    const at = await desk(null);
    await at.session.layOut.create(2023, String(ours));
    await at.session.import.preview([fileOf("海滨.json", theirs)]);
    await at.session.import.accept();
    expect(opened(at).report).toEqual(theirs);
    expect(at.apart).toEqual([]);
  });

  test("合并 writes what the file has, and empties nothing", async () => {
    const at = await desk();
    const theirs: Report = {
      ...withD(7),
      particulars: { ...example.particulars, "agency.phone": null },
      sections: { ...example.sections, problems: null },
      values: { ...example.values, [D]: 7, "disclosure.licences.decisions": null },
    };
    await at.session.import.preview([fileOf("甲.json", theirs)]);
    await at.session.import.accept();
    expect(opened(at).report).toEqual(withD(7));
  });

  test("替换 makes it the file's report to the last blank; one step takes it back", async () => {
    const at = await desk();
    const theirs: Report = {
      ...example,
      particulars: { ...example.particulars, "agency.phone": null, "document.number": null },
      sections: { ...example.sections, problems: null, other: "一段\n又一段" },
      values: Object.fromEntries(
        Object.keys(example.values).map((ref) => [ref, ref.startsWith("disclosure") ? null : 3]),
      ),
    };
    await at.session.import.preview([fileOf("甲.json", theirs)]);
    at.session.import.choose("replace");
    await at.session.import.accept();
    expect(opened(at).report).toEqual(theirs);
    await at.session.figures.undo();
    expect(opened(at).report).toEqual(example);
  });

  test("替换 with a file that names no unit keeps whose report it is", async () => {
    const at = await desk();
    const theirs = named(null, null, withD(7));
    await at.session.import.preview([fileOf("甲.json", theirs)]);
    at.session.import.choose("replace");
    await at.session.import.accept();
    expect(opened(at).report).toEqual(withD(7));
  });
});
