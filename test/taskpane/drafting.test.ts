import { DRAFT } from "../../src/narrative/draft";
import { paragraphsOf, type Report } from "../../src/model/report";
import { example } from "../../taskpane/example";
import type { Drafts } from "../../taskpane/session/state/snapshot";
import { desk, opened, type, type Desk } from "./desk";

const unwritten: Report = {
  ...example,
  sections: { overview: "已经写好的一段。", problems: null, other: null },
};

const draftsOf = ({ session }: Desk): Drafts => {
  const { drafts } = session.getSnapshot();
  if (!drafts) throw new Error("No draft is shown");
  return drafts;
};
const sectionsOf = (at: Desk) => draftsOf(at).sections.map(({ section }) => section);

test("shows what the figures give, marked, and writes nothing", async () => {
  const at = await desk(unwritten);
  await at.session.drafts.propose();
  expect(sectionsOf(at)).toEqual(["overview", "other"]);
  const paragraphs = draftsOf(at).sections.flatMap((each) => each.paragraphs);
  expect(paragraphs.every((text) => text.startsWith(DRAFT))).toBe(true);
  expect(paragraphs.join("")).toContain("作出行政许可处理决定86件");
  expect(opened(at).report).toEqual(unwritten);
  at.session.drafts.dismiss();
  expect(at.session.getSnapshot().drafts).toBeNull();
  expect(opened(at).report).toEqual(unwritten);
});

test("is written below what stands there, as one step", async () => {
  const at = await desk(unwritten);
  await at.session.drafts.propose();
  const [overview] = draftsOf(at).sections;
  await at.session.drafts.accept(["overview", "other"]);
  const { sections } = opened(at).report;
  expect(paragraphsOf(sections.overview)).toEqual([
    "已经写好的一段。",
    ...(overview?.paragraphs ?? []),
  ]);
  expect(sections.problems).toBeNull();
  expect(sections.other).toContain(DRAFT);
  expect(at.session.getSnapshot()).toMatchObject({ drafts: null, dirty: true });
  await at.session.figures.undo();
  expect(opened(at).report).toEqual(unwritten);
});

test("writes only the sections that were chosen, and offers the rest again", async () => {
  const at = await desk(unwritten);
  await at.session.drafts.propose();
  await at.session.drafts.accept(["other"]);
  expect(opened(at).report.sections.overview).toBe(unwritten.sections.overview);
  await at.session.drafts.propose();
  expect(sectionsOf(at)).toEqual(["overview"]);
});

test("what is shown follows the figures", async () => {
  const at = await desk(unwritten);
  await at.session.drafts.propose();
  type(at, { "disclosure.licences.decisions": 12 });
  expect(JSON.stringify(draftsOf(at))).toContain("作出行政许可处理决定12件");
  await at.session.drafts.accept(["overview"]);
  expect(opened(at).report.sections.overview).toContain("作出行政许可处理决定12件");
});

test("a note anywhere in the section's room is not written over", async () => {
  const at = await desk(unwritten);
  const sheet = "一、总体情况";
  const last = opened(at).places.sections.get("overview")?.range;
  const row = (last?.row ?? 0) + (last?.rows ?? 0) - 1;
  at.host.person.type([{ place: { sheet, row, column: 0 }, value: "最后一行的话。" }]);
  await at.session.drafts.propose();
  await at.session.drafts.accept(["overview"]);
  expect(at.session.getSnapshot().message?.text).toContain("没有空行");
  expect(at.host.cell({ sheet, row, column: 0 })).toBe("最后一行的话。");
  expect(opened(at).report.sections.overview).toBe("已经写好的一段。\n最后一行的话。");
});

test("where nothing is left to propose, one sentence says so", async () => {
  const values = Object.fromEntries(Object.keys(example.values).map((ref) => [ref, null]));
  const at = await desk({ ...unwritten, values });
  await at.session.drafts.propose();
  expect(sectionsOf(at)).toEqual(["other"]);
  await at.session.drafts.accept(["other"]);
  await at.session.drafts.propose();
  expect(at.session.getSnapshot().drafts).toBeNull();
  expect(at.session.getSnapshot().message?.text).toContain("没有可以生成的文字");
});
