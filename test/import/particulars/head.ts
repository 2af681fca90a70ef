import { readFile } from "../../../src/import";
import type { Particular } from "../../../src/model/report";

/** What surrounds the tables of a report, and what it says of the report. */
export interface Head {
  /** What is particular about it. */
  readonly shape: string;
  /** `{}` is where the tables stand. */
  readonly text: string;
  readonly year?: number;
  readonly name?: string;
  readonly title?: string;
  readonly number?: string;
  readonly date?: string;
  readonly address?: string;
  readonly phone?: string;
  readonly postcode?: string;
  readonly website?: string;
}

/** A particular that was read otherwise than it is written; `null` is not there. */
export interface Misread {
  readonly shape: string;
  readonly what: string;
  readonly written: string | number | null;
  readonly read: string | number | null;
}

/** How many particulars the heads have, and those that were misread, or read where there is none. */
export async function misreadIn(heads: readonly Head[]) {
  const misread: Misread[] = [];
  let count = 0;
  for (const head of heads) {
    const bytes = new TextEncoder().encode(head.text.replace("{}", TABLE));
    const { year, particulars } = (await readFile(bytes, "年报.txt")).report;
    const read: Readonly<Record<string, string | number | null>> = { year, ...particulars };
    for (const [what, key] of Object.entries(KEYS)) {
      const written = head[what as keyof typeof KEYS] ?? null;
      if (written !== null) count += 1;
      if (read[key] !== written)
        misread.push({ shape: head.shape, what, written, read: read[key] ?? null });
    }
  }
  return { count, misread };
}

const KEYS = {
  year: "year",
  name: "agency.name",
  title: "document.title",
  number: "document.number",
  date: "document.date",
  address: "agency.address",
  phone: "agency.phone",
  postcode: "agency.postcode",
  website: "agency.website",
} as const satisfies Readonly<Record<string, Particular | "year">>;

const TABLE = `二、主动公开政府信息情况
第二十条第（一）项
信息内容 本年制发件数 本年废止件数 现行有效件数
规章 0 0 0
行政规范性文件 6 0 12
第二十条第（五）项
信息内容 本年处理决定数量
行政许可 2`;
