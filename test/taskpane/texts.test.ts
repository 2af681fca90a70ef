import { textOverviewOf, excerptOf, placeOfText } from "../../taskpane/session/text/passages";
import { PAUSE } from "../../taskpane/session/text/watch-text";
import { example } from "../../taskpane/example";
import type { Report } from "../../src/model/report";
import type { TextFinding } from "../../src/model/finding";
import { D, desk, later, opened, type, type Desk } from "./desk";

const written = (overview: string): Report => ({
  ...example,
  sections: { ...example.sections, overview },
});

const looked = () => later(PAUSE + 200);
const reviewOf = ({ session }: Desk) => {
  const { text } = session.getSnapshot();
  if (!text) throw new Error("The text was not looked at");
  return text;
};
const lookOf = (at: Desk): readonly TextFinding[] => textOverviewOf(reviewOf(at)).look;
const rules = (at: Desk) => lookOf(at).map(({ rule }) => rule);

const TEXT =
  "主动公开、依申请公开、信息管理、平台建设和监督保障都有专人负责。\n第二段。全年作出行政许可处理决定 99 件，都已公开。第四句。";

test("a figure of the text that the table does not have is found, with its sentence and its cell", async () => {
  const at = await desk(written(TEXT));
  await looked();
  expect(rules(at)).toEqual(["C7"]);
  const [finding] = lookOf(at);
  if (!finding) throw new Error("Nothing was found");
  expect(excerptOf(reviewOf(at), finding)).toEqual({
    before: "全年作出行政许可处理决定 ",
    mark: "99 件",
    after: "，都已公开。",
  });
  expect(at.host.cell(placeOfText(opened(at), finding) ?? place)).toContain("第二段。");
  expect(finding.refs).toEqual(["disclosure.licences.decisions"]);
});

const place = { sheet: "表三", row: 0, column: 0 };

test("the text that agrees, and the section that is not written, ask for no look", async () => {
  const at = await desk({ ...example, sections: { ...example.sections, problems: null } });
  await looked();
  expect(textOverviewOf(reviewOf(at))).toEqual({ look: [], unwritten: ["problems"] });
});

test("a figure that changes is checked at once, and the text after a pause", async () => {
  const at = await desk(written(TEXT));
  await looked();
  type(at, { "disclosure.licences.decisions": 99, [D]: 7 });
  expect(opened(at).validation.findings.map(({ key }) => key)).toContain("A2 naturalPerson");
  expect(rules(at)).toEqual(["C7"]);
  await looked();
  expect(rules(at)).toEqual([]);
});

test("an answer that the workbook has outrun is dropped", async () => {
  const at = await desk(written(TEXT));
  await later(PAUSE - 150);
  type(at, { "disclosure.licences.decisions": 99 });
  await later(PAUSE - 150);
  expect(at.session.getSnapshot().text).toBeNull();
  await looked();
  expect(reviewOf(at).report).toBe(opened(at).report);
  expect(rules(at)).toEqual([]);
});

test("下一处 leads to the paragraph", async () => {
  const at = await desk(written(TEXT));
  await looked();
  // What has to be looked at comes after the blanks; before the first stop is the last.
  await at.session.walk(-1);
  expect(at.host.selected()).toMatchObject({ sheet: "一、总体情况", row: 3, column: 0 });
});

test("what another report said of its text is gone when a new one is laid out", async () => {
  const at = await desk(written(TEXT));
  await looked();
  await at.session.layOut.create(2024, "");
  expect(at.session.getSnapshot().text).toBeNull();
  await looked();
  expect(textOverviewOf(reviewOf(at))).toEqual({
    look: [],
    unwritten: ["other", "overview", "problems"],
  });
});

test("a cell that holds two paragraphs does not put the ones below it out of place", async () => {
  const at = await desk(written(TEXT));
  at.host.person.type([
    { place: { sheet: "一、总体情况", row: 2, column: 0 }, value: "第一段。\n夹在中间的一段。" },
  ]);
  await looked();
  const [finding] = lookOf(at).filter(({ rule }) => rule === "C7");
  expect(finding?.paragraph).toBe(2);
  expect(finding && placeOfText(opened(at), finding)).toMatchObject({ row: 3, column: 0 });
});
