import { FLOOR } from "../../taskpane/hosts/excel/api";
import { type ApiUse, apiUses, excelFiles } from "./api-uses";
import { loadRuntime } from "./host/runtime";

const SAMPLE = "taskpane/hosts/sample.ts";

/** Uses that must be found: above the floor, above what is asked for, and missing in office.js. */
const sample = `
import { supports } from "./excel/api";
export const merged = (range: Excel.Range) => range.getMergedAreasOrNullObject();
export function notes({ workbook }: Excel.RequestContext) {
  const { notes } = workbook;
  return supports("1.9") ? notes : null;
}
`;

let uses: ApiUse[];
let runtime: Readonly<Record<string, { readonly prototype: object } | undefined>>;

beforeAll(() => {
  loadRuntime("excel-win32-16.01.js", { sendMessageToHost: () => undefined }, () => true);
  runtime = (globalThis as unknown as { Excel: typeof runtime }).Excel;
  uses = apiUses(excelFiles(), { [SAMPLE]: sample });
}, 120_000);

const floor = Number(FLOOR.split(".")[1]);

const own = () => uses.filter(({ place }) => !place.startsWith(SAMPLE));
const ofSample = () => uses.filter(({ place }) => place.startsWith(SAMPLE));

/** Above the floor without a question in the same file that covers it. */
const ungated = (list: readonly ApiUse[]) =>
  list.filter(({ level, askedFor }) => level !== null && level > Math.max(floor, askedFor));

/** What the typings promise and the shipped office.js does not have. */
const missing = (list: readonly ApiUse[]) =>
  list.filter(({ member, isClass }) => {
    const [owner = "", name = ""] = member.split(".");
    return isClass && !(name in (runtime[owner]?.prototype ?? {}));
  });

const members = (list: readonly ApiUse[]) => list.map(({ place, member }) => `${place} ${member}`);

test("the gate finds what it is there for", () => {
  expect(members(ungated(ofSample()))).toEqual([
    `${SAMPLE}:3 Range.getMergedAreasOrNullObject`,
    `${SAMPLE}:5 Workbook.notes`,
  ]);
  expect(members(missing(ofSample()))).toEqual([`${SAMPLE}:5 Workbook.notes`]);
});

test("whatever is above the floor is asked for first", () => {
  expect(own().length).toBeGreaterThan(100);
  expect(members(ungated(own()))).toEqual([]);
});

test("every member that is used is in the office.js that is shipped", () => {
  expect(members(missing(own()))).toEqual([]);
});

test("the floor is what the code needs, and no more", () => {
  const levels = own().map(({ level }) => level ?? 0);
  expect(Math.max(...levels.filter((level) => level <= floor))).toBe(floor);
});
