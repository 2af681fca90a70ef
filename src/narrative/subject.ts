import type { Template } from "../model/template";
import type { Claim } from "./claim";
import type { Indicator, ReadingSource } from "./indicator";
import type { Mention } from "./mentions";
import { joined, sharesOf, sumsOf, type Reading } from "./readings";
import type { Topic } from "./vocabulary";

/** A claim with the indicators that it came from. */
export interface Placed {
  readonly claim: Claim;
  readonly of: readonly Indicator[];
  readonly topic: Topic | null;
}

/** What a figure speaks of, with what stands before it. */
export interface Subject {
  readonly of: readonly Indicator[];
  readonly topic: Topic | null;
  readonly mention: Mention;
  readonly claims: readonly Placed[];
  readonly template: Template;
}

export const sumReadings = (subject: Subject): readonly Reading[] =>
  joined(subject.of.map((indicator) => sumsOf(sourcesOf(indicator, subject), subject.template)));

/** What an indicator reads here: applicants and results take their rows from what stands before. */
function sourcesOf(indicator: Indicator, subject: Subject): readonly ReadingSource[] {
  const [own] = indicator.readings;
  if (!own || indicator.role === "row" || indicator.role === "figure") return indicator.readings;
  if (indicator.role === "result") {
    const blocks = BLOCKS[subject.topic ?? "other"] ?? [];
    return blocks.map(({ label, rows }) => ({
      label: `${label} ${own.label}`,
      rows,
      columns: own.columns,
    }));
  }
  return basesOf(subject).map(({ label, rows }) => ({
    label: `${label} ${own.label}`,
    rows,
    columns: own.columns,
  }));
}

type Base = Pick<ReadingSource, "label" | "rows">;

const received: readonly Base[] = [
  { label: "本年新收", rows: ["applications.received"] },
  { label: "本年新收＋上年结转", rows: ["applications.received", "applications.carriedIn"] },
];
const total: Base = { label: "办理结果总计", rows: ["applications.outcomes.total"] };

const litigation = {
  label: "行政诉讼",
  rows: ["proceedings.litigation.direct", "proceedings.litigation.afterReview"],
};
const direct = { label: "未经复议直接起诉", rows: ["proceedings.litigation.direct"] };
const afterReview = { label: "复议后起诉", rows: ["proceedings.litigation.afterReview"] };

/** After 复议后起诉 2 件 a result may be that of these suits or of all suits. */
const BLOCKS: Readonly<Partial<Record<Topic, readonly Base[]>>> = {
  review: [{ label: "行政复议", rows: ["proceedings.review"] }],
  litigation: [litigation],
  direct: [direct, litigation],
  afterReview: [afterReview, litigation],
};

const WHOLES = ["received", "newlyReceived", "handled", "outcomes", "answered"];

/** The rows whose applicants are told apart: 其中 after 办结 12 件 speaks of these. */
function basesOf({ mention, claims }: Subject): readonly Base[] {
  const rows = claims.filter(({ of }) => of[0]?.role === "row" && of.length === 1);
  const here = rows.filter(({ claim }) => claim.mention.sentence === mention.sentence);
  const nearest = /其中[^其]*$/u.test(mention.lead) ? here.at(-1) : undefined;
  const whole = rows.filter(({ of }) => WHOLES.includes(of[0]?.id ?? ""));
  const named = [nearest, here[0], whole.at(-1)].flatMap((each) => each?.of[0]?.readings ?? []);
  const bases = named.length > 0 ? named : received;
  return bases.filter(({ label }, i) => bases.findIndex((other) => other.label === label) === i);
}

/** A percentage may be one of all outcomes, of what came in, or of the row named before. */
export function shareReadings(subject: Subject): readonly Reading[] {
  const [indicator] = subject.of;
  const parts = sumReadings(subject);
  if (!indicator || indicator.role === "figure") return [];
  const wholes: readonly Base[] =
    indicator.role === "result"
      ? (BLOCKS[subject.topic ?? "other"] ?? [])
      : indicator.role === "applicant"
        ? [...basesOf(subject), total]
        : [total, ...received];
  const sources = wholes.map((whole) => ({ ...whole, columns: ["total"] }));
  return sharesOf(parts, sumsOf(sources, subject.template));
}
