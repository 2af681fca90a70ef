import { isCell, type Place, type Spot } from "../../../model/range";
import { noParticulars, type Particular, type Report } from "../../../model/report";
import { contactIn } from "./contact";
import { isoDate, plainDigits } from "./dates";
import type { ProseLine } from "./prose";
import { closed, isAgency, titleIn, workOfAgency } from "./title";

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
  const take: Take = (id, value, line) => {
    const text = value?.trim();
    if (text && line && !found.has(id)) found.set(id, { value: text, place: line.place });
  };
  readTitle(lines, take);
  for (const [id, value, line] of contactIn(lines)) take(id, value, line);
  const number = lines.find(({ text }) => DOCUMENT_NUMBER.test(text.replace(/\s/g, "")));
  take("document.number", number?.text.replace(/\s/g, ""), number);
  readUnit(lines, take);
  readSignature(lines, take);
  readPreamble(lines, take);
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

/** Keeps the first value of each. */
type Take = (
  id: Particular | "year",
  value: string | null | undefined,
  line: ProseLine | undefined,
) => void;

const DOCUMENT_NUMBER = /^[\p{Script=Han}]{1,24}[〔［[(（【]\d{4}[〕］\])）】]\d{1,5}号$/u;

function readTitle(lines: readonly ProseLine[], take: Take) {
  const found = titleIn(lines);
  take("year", found?.year, found?.line);
  take("document.title", found?.title, found?.line);
  take("agency.name", found?.name, found?.nameLine ?? found?.line);
}

const UNIT = /^填报单位(?:[（(]盖章[）)])?[：:]\s*(\S.{1,40})$/u;

function readUnit(lines: readonly ProseLine[], take: Take) {
  for (const line of lines) take("agency.name", UNIT.exec(line.text)?.[1], line);
}

/** The date below the signature, and the agency above or before it where the title names none. */
function readSignature(lines: readonly ProseLine[], take: Take) {
  const at = lines.findLastIndex(({ text }) => signatureIn(text) !== null);
  const line = lines[at];
  const found = line ? signatureIn(line.text) : null;
  take("document.date", found?.date, line);
  take("agency.name", found?.name, line);
  const above = lines[at - 1];
  if (above && isAgency(above.text)) take("agency.name", closed(above.text), above);
}

/** A date, alone or behind the agency that signs. */
function signatureIn(text: string): { readonly date: string; readonly name: string | null } | null {
  const alone = isoDate(text);
  if (alone !== null) return { date: alone, name: null };
  const [, name = "", written = ""] = SIGNED.exec(text.trim()) ?? [];
  const date = isoDate(written);
  return date !== null && isAgency(name) ? { date, name: closed(name) } : null;
}

const SIGNED = /^(\S.{1,40}?)[\s\u3000]+([\d〇○零一二三四五六七八九]{4}[年.\-/].{3,10})$/u;

/** What sentences and the line of a website say where nothing better does. */
function readPreamble(lines: readonly ProseLine[], take: Take) {
  const work = workOfAgency(lines);
  take("agency.name", work?.name, work?.line);
  take("year", work?.year, work?.line);
  for (const line of lines) {
    take("year", PERIOD.exec(plainDigits(line.text).replace(/\s/g, ""))?.[1], line);
    take("document.date", isoDate(PUBLISHED.exec(line.text)?.[1] ?? ""), line);
  }
}

/** 2023年1月1日起，至…, 2023.1.1—… */
const PERIOD = /(\d{4})(?:年1月1日|[./-]0?1[./-]0?1)(?:起|零时)?[，,]?[至到—–-]/u;
const PUBLISHED =
  /(?:发布|发文|成文|公开)(?:时间|日期)\s*[：:]\s*(\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?)/u;

/** Lines that close a report: who, when, and whether it is public. */
export const isClosing = (text: string): boolean =>
  isoDate(text) !== null || /^[（(]?(?:此件)?(?:主动|依申请|不予)公开[）)]?$/u.test(text.trim());
