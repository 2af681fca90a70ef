import { paragraphsOf } from "../../src/model/report";
import { example } from "../../taskpane/example";
import { sectionAt, stateOfSection } from "../../taskpane/session/text/passages";
import { PAUSE } from "../../taskpane/session/text/watch-text";
import { desk, later, opened } from "./desk";

const looked = () => later(PAUSE + 300);

test("the section of a cell is told, and of a cell of a table none", async () => {
  const at = await desk();
  const { places } = opened(at);
  const room = places.sections.get("other");
  if (!room) throw new Error("The form has no sixth section");
  const { sheet, range } = room;
  expect(sectionAt(places, { sheet, row: range.row + 1, column: 0 })).toBe("other");
  expect(sectionAt(places, { sheet: "表三", row: 6, column: 3 })).toBeNull();
});

test("the overview has its length, its limit and the aspects that it does not touch", async () => {
  const at = await desk({
    ...example,
    sections: { ...example.sections, overview: "及时 公布机构职能。\n主动公开各类信息。" },
  });
  await looked();
  const { text } = at.session.getSnapshot();
  expect(stateOfSection(opened(at), text, "overview")).toEqual({
    length: 18,
    limit: 1000,
    missing: ["依申请公开", "政府信息管理", "政府信息公开平台建设", "监督保障"],
  });
  expect(stateOfSection(opened(at), text, "problems")).toMatchObject({ limit: null, missing: [] });
});

test("nothing written: every aspect is missing", async () => {
  const at = await desk({ ...example, sections: { ...example.sections, overview: null } });
  await looked();
  const state = stateOfSection(opened(at), at.session.getSnapshot().text, "overview");
  expect(state).toMatchObject({ length: 0, missing: { length: 5 } });
});

test("one click writes a sentence on charges below what stands there; one step takes it back", async () => {
  const at = await desk({ ...example, sections: { ...example.sections, other: "无其他事项。" } });
  await looked();
  const choices = at.session.getSnapshot().text?.choices ?? [];
  expect(choices.length).toBeGreaterThan(1);
  expect(choices.every(({ section }) => section === "other")).toBe(true);
  const [none] = choices;
  if (none) await at.session.drafts.write(none);
  expect(paragraphsOf(opened(at).report.sections.other)).toEqual(["无其他事项。", none?.sentence]);
  expect(at.host.selected()?.sheet).toBe(opened(at).places.sections.get("other")?.sheet);
  await at.session.figures.undo();
  expect(opened(at).report.sections.other).toBe("无其他事项。");
});
