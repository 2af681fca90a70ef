import { figureOf, type Ref } from "../model/ref";
import type { Report } from "../model/report";
import type { SectionId, Template } from "../model/template";
import { sumsOf } from "./readings";

/** Stands before every drafted paragraph until a person has read it. */
export const DRAFT = "【草稿】";

/** What no figure tells is left open, for a person to fill in. */
const OPEN = "　　";

/**
 * 生成草稿: sentences for the text sections, from the figures alone. A sentence that needs a blank
 * figure is left out, and a blank never becomes 0. Nothing is proposed where nothing is known.
 */
export function draft(
  report: Report,
  template: Template,
): Readonly<Record<SectionId, readonly string[]>> {
  const figures = figuresOf(report, template);
  const year = report.year === null ? "本年度" : `${report.year}年`;
  const overview = [
    paragraph(`${year}，本机关`, [documents(figures), decisions(figures), fees(figures)]),
    paragraph(`${year}，本机关`, [applications(figures), outcomes(figures), ending(figures)]),
    paragraph(`${year}，`, [proceedings(figures)]),
  ];
  return {
    overview: overview.flat(),
    problems: [],
    other: template.id === "2021" ? [processingFee(year)] : [],
  };
}

/** Reads a sum of figures by row and column; `null` where one is blank or not in the form. */
type Figures = (rows: readonly string[], ...columns: readonly string[]) => number | null;

const figuresOf =
  ({ values }: Report, template: Template): Figures =>
  (rows, ...columns) => {
    const [reading] = sumsOf([{ label: "", rows, columns }], template);
    return reading ? sumOf(reading.refs, values) : null;
  };

function sumOf(refs: readonly Ref[], values: Report["values"]): number | null {
  let sum = 0;
  for (const ref of refs) {
    const figure = figureOf(values[ref]);
    if (figure === null) return null;
    sum += figure;
  }
  return sum;
}

/** Sentences in one paragraph; none where every sentence fell out. */
function paragraph(opening: string, sentences: readonly (string | null)[]): readonly string[] {
  const known = sentences.filter((each) => each !== null);
  return known.length > 0 ? [`${DRAFT}${opening}${known.join("。")}。`] : [];
}

const count = (words: string, value: number | null): string | null =>
  value === null ? null : `${words}${value}件`;

/** Clauses of one sentence; `null` where none is known. */
function clauses(...parts: readonly (string | null)[]): string | null {
  const known = parts.filter((part) => part !== null);
  return known.length > 0 ? known.join("，") : null;
}

const documents = (figures: Figures): string | null => {
  const row = ["disclosure.normativeDocuments"];
  return clauses(
    count("制发行政规范性文件", figures(row, "issued", "made")),
    count("废止行政规范性文件", figures(row, "repealed")),
    count("现行有效的行政规范性文件", figures(row, "inForce")),
  );
};

const decisions = (figures: Figures): string | null =>
  clauses(
    count("作出行政许可处理决定", figures(["disclosure.licences"], "decisions")),
    count("行政处罚处理决定", figures(["disclosure.penalties"], "decisions")),
    count("行政强制处理决定", figures(["disclosure.coercion"], "decisions")),
  );

const fees = (figures: Figures): string | null => {
  const amount = figures(["disclosure.fees"], "amount");
  return amount === null ? null : `行政事业性收费金额${amount}万元`;
};

const ORGANISATIONS = ["business", "research", "nonprofit", "legalService", "other"];

function applications(figures: Figures): string | null {
  const received = ["applications.received"];
  const total = figures(received, "total");
  if (total === 0) return "没有收到新的政府信息公开申请";
  const applicants = clauses(
    count("自然人", figures(received, "naturalPerson")),
    count("法人或其他组织", figures(received, ...ORGANISATIONS)),
  );
  const carriedIn = figures(["applications.carriedIn"], "total");
  return clauses(
    count("新收政府信息公开申请", total),
    total === null || applicants === null ? null : `其中${applicants}`,
    count("上年结转", carriedIn),
  );
}

const GROUPS = [
  ["予以公开", "granted"],
  ["部分公开", "partlyGranted"],
  ["不予公开", "refused"],
  ["无法提供", "unavailable"],
  ["不予处理", "notProcessed"],
  ["其他处理", "otherHandling"],
] as const;

function outcomes(figures: Figures): string | null {
  const total = figures(["applications.outcomes.total"], "total");
  if (total === null || total === 0) return count("共办结政府信息公开申请", total);
  const groups = GROUPS.map(([label, row]) =>
    count(label, figures([`applications.outcomes.${row}`], "total")),
  );
  const named = clauses(...groups);
  return clauses(count("共办结政府信息公开申请", total), named === null ? null : `其中${named}`);
}

const ending = (figures: Figures): string | null =>
  count("结转下年度继续办理的政府信息公开申请", figures(["applications.carriedOut"], "total"));

function proceedings(figures: Figures): string | null {
  const review = figures(["proceedings.review"], "total");
  const direct = figures(["proceedings.litigation.direct"], "total");
  const afterReview = figures(["proceedings.litigation.afterReview"], "total");
  const litigation = direct === null || afterReview === null ? null : direct + afterReview;
  return clauses(
    count("因政府信息公开被申请行政复议", review),
    count("因政府信息公开被提起行政诉讼", litigation),
    litigation === null || litigation === 0 ? null : count("其中未经复议直接起诉", direct),
    litigation === null || litigation === 0 ? null : count("复议后起诉", afterReview),
  );
}

/** No figure of the form tells it: the amount is left open. */
const processingFee = (year: string): string =>
  `${DRAFT}${year}，本机关依据《政府信息公开信息处理费管理办法》收取信息处理费${OPEN}元。`;
