import { isCell, type Place, type Spot } from "../../../model/range";
import { noParticulars, type Particular, type Report } from "../../../model/report";
import { isoDate, plainDigits } from "./dates";
import type { ProseLine } from "./prose";

/** What the head, the preamble and the signature say, and where. */
export interface FoundParticulars {
  readonly values: Report["particulars"];
  /** The year as written; `null` where none is. */
  readonly year: { readonly text: string; readonly place: Spot } | null;
  readonly places: ReadonlyMap<Particular | "year", Place>;
}

/** Reads the particulars from the text around the tables. What is not there stays `null`. */
export function readParticulars(lines: readonly ProseLine[]): FoundParticulars {
  const found = new Map<Particular | "year", { value: string; place: Spot }>();
  const take = (id: Particular | "year", value: string | undefined, place: Spot | undefined) => {
    const text = value?.trim();
    if (text && place && !found.has(id)) found.set(id, { value: text, place });
  };
  readTitle(lines, take);
  readContact(lines, take);
  const number = lines.find(({ text }) => DOCUMENT_NUMBER.test(text.replace(/\s/g, "")));
  take("document.number", number?.text.replace(/\s/g, ""), number?.place);
  readSignature(lines, take);
  const year = found.get("year");
  const values = Object.entries(noParticulars).map(([id]) => [
    id,
    found.get(id as Particular)?.value ?? null,
  ]);
  return {
    values: Object.fromEntries(values) as Report["particulars"],
    year: year ? { text: year.value, place: year.place } : null,
    places: new Map([...found].flatMap(([id, { place }]) => (isCell(place) ? [[id, place]] : []))),
  };
}

type Take = (id: Particular | "year", value: string | undefined, place: Spot | undefined) => void;

const TITLE =
  /^(.{0,60}?)(\d{4})年度?(.{0,40}?)政府信息(?:与政务)?公开(?:工作)?(?:情况)?(?:年度)?(?:工作)?(?:报告|年报)(?:[（(].{0,12}[)）])?$/u;
const DOCUMENT_NUMBER = /^[\p{Script=Han}]{1,24}[〔［[(（【]\d{4}[〕］\])）】]\d{1,5}号$/u;
const AGENCY =
  /^[^，。；：:（(〔]{2,40}(?:政府|办事处|街道|镇|乡|局|办|办公室|委员会|委|厅|部|院|署|中心|公司|学校|大学|区|县|市|省)$/u;

function readTitle(lines: readonly ProseLine[], take: Take) {
  for (const [i, { text, place }] of lines.entries()) {
    const title = closed(text);
    const match = TITLE.exec(plainDigits(title));
    if (!match) continue;
    const [, before = "", year, after = ""] = match;
    take("year", year, place);
    const above = lines[i - 1];
    const broken = before === "" && after === "" && above && AGENCY.test(closed(above.text));
    take("document.title", broken ? closed(above.text) + title : title, place);
    take("agency.name", before || after, place);
    if (broken) take("agency.name", closed(above.text), above.place);
    return;
  }
  for (const { text, place } of lines)
    take("year", /(\d{4})年1月1日(?:起|零时)?[，,]?[至到—-]/u.exec(plainDigits(text))?.[1], place);
}

/** Blanks between Chinese characters are the page's, not the text's. */
const closed = (text: string): string =>
  text.replace(/(?<=[\p{Script=Han}\d〕）)])\s+(?=[\p{Script=Han}\d〔（(])/gu, "");

const CONTACT: readonly [Particular, RegExp][] = [
  ["agency.address", /地\s*址[：:]\s*([^；;，,。）)\n]{4,60})/u],
  [
    "agency.phone",
    /电\s*话(?:\s*[/／、]?\s*传\s*真|号码)?\s*[：:]?\s*((?:\(?\d{3,4}\)?[-－—– ]?)?\d{7,8}(?:[-转]\d{1,5})?|1\d{10})/u,
  ],
  ["agency.postcode", /邮\s*(?:政\s*)?编\s*(?:码)?[：:]\s*(\d{6})(?!\d)/u],
  ["agency.website", /((?:https?:\/\/|www\.)[\w.-]+(?::\d+)?(?:\/[\w./%?=&#~-]*)?)/u],
];

/** Address, telephone, postcode and website, in lines that may break anywhere. */
function readContact(lines: readonly ProseLine[], take: Take) {
  const texts = lines.map(({ text }) => text.replace(/[（]/gu, "(").replace(/[）]/gu, ")"));
  for (const [id, pattern] of CONTACT) {
    for (const [i, text] of texts.entries()) {
      const end = (texts[i + 1] ?? "").slice(0, 60);
      const match = pattern.exec(text) ?? pattern.exec(text.slice(-60) + end);
      if (!match) continue;
      take(id, match[1], lines[i]?.place);
      break;
    }
  }
  const unit = /^填报单位(?:\(盖章\))?[：:]\s*(\S.{1,40})$/u;
  texts.forEach((text, i) => take("agency.name", unit.exec(text)?.[1], lines[i]?.place));
}

/** The date below the signature, and the agency above it where the title names none. */
function readSignature(lines: readonly ProseLine[], take: Take) {
  const at = lines.findLastIndex(({ text }) => isoDate(text) !== null);
  const line = lines[at];
  if (!line) return;
  take("document.date", isoDate(line.text) ?? undefined, line.place);
  const above = lines[at - 1];
  if (above && AGENCY.test(closed(above.text)))
    take("agency.name", closed(above.text), above.place);
}

/** Lines that close a report: who, when, and whether it is public. */
export const isClosing = (text: string): boolean =>
  isoDate(text) !== null || /^[（(]?(?:此件)?(?:主动|依申请|不予)公开[）)]?$/u.test(text.trim());

/** Reads like the title of a report. */
export const isTitle = (text: string): boolean => TITLE.test(plainDigits(closed(text)));

/** Reads like the name of an agency and nothing else. */
export const isAgency = (text: string): boolean => AGENCY.test(closed(text));
