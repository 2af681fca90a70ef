import { headingsOf, refsOf, sumFor, sumsOf, type NamedHeading } from "../../headings";
import { fieldsOf } from "../../model/field";
import type { FigureSeries, FigureSum } from "../../model/figure-sum";
import type { PictureForm } from "../../model/picture";
import type { Ref } from "../../model/ref";
import type { Report } from "../../model/report";
import type { Template } from "../../model/template";
import type { Figures } from "../../model/term";
import { lookUpIn, sumOf } from "../../rules/figures";
import { pictureWords as words } from "../../words/picture";

/** A figure of the picture; `null` where the report does not have it. */
export interface Shown {
  readonly label: string;
  readonly unit: string;
  readonly value: number | null;
  /** The same figure of the year before, where that report is at hand. */
  readonly before: number | null;
}

/** Figures that belong together under one name. */
export interface Group {
  readonly label: string;
  readonly figures: readonly Shown[];
}

/** What 一图读懂 tells of a year, all of it figures of the three tables. */
export interface Picture {
  readonly agency: string;
  readonly year: number | null;
  /** Headings of the three parts. */
  readonly titles: Readonly<Record<"openness" | "requests" | "disputes", string>>;
  readonly documents: readonly Group[];
  readonly decisions: readonly Shown[];
  readonly requests: readonly Shown[];
  readonly applicants: Group;
  readonly outcomes: Group;
  /** Said in the place of applicants and outcomes in a year without any; `null` in others. */
  readonly none: string | null;
  /** The total comes first. */
  readonly disputes: readonly Group[];
}

/** A form that says what its picture shows. */
export type Pictured = Template & { readonly picture: PictureForm };

/** Whether the form says what its picture shows. */
export const hasPicture = (template: Template): template is Pictured =>
  template.picture !== undefined;

/** The picture of a report. */
export function pictureOf(report: Report, template: Pictured): Picture {
  const { openness, requests, disputes } = template.picture;
  const shown = showing(template, report);
  const figures = requests.figures.map(shown);
  const outcomes = sumsOf(requests.outcomes.sums, template).map(shown);
  const applicants = sumsOf(requests.applicants.sums, template).map(shown);
  const isNone = [...figures, ...outcomes, ...applicants].every(({ value }) => value === 0);
  return {
    agency: report.particulars["agency.name"] ?? "",
    year: report.year,
    titles: {
      openness: openness.title,
      requests: requests.title,
      disputes: disputes.title,
    },
    documents: headingsOf(openness.documents.each, template).map((row) => ({
      label: row.label,
      figures: openness.documents.figures.map((figure) => shown(sumFor(figure, row))),
    })),
    decisions: openness.decisions.flatMap((each) => partsOf(each, template).map(shown)),
    requests: figures,
    applicants: { label: requests.applicants.title, figures: applicants },
    outcomes: { label: requests.outcomes.title, figures: outcomes },
    none: isNone ? requests.none : null,
    disputes: headingsOf(disputes.each, template).map((block) => ({
      label: nameOf(block),
      figures: [sumFor(disputes.total, block), ...columnsOf(block, template)].map(shown),
    })),
  };
}

const partsOf = (sum: FigureSum | FigureSeries, template: Template): readonly FigureSum[] =>
  "each" in sum ? sumsOf(sum, template) : [sum];

/** 行政诉讼（复议后起诉） */
const nameOf = ({ label, above }: NamedHeading): string => {
  const around = above.at(-1)?.label;
  return around === undefined ? label : `${around}（${label}）`;
};

/** The columns of a block, one by one. */
const columnsOf = ({ path, name }: NamedHeading, template: Template): readonly FigureSum[] =>
  sumsOf(
    {
      each: { table: path.split(".")[0] ?? "", axis: "column", below: name, which: "children" },
      label: "{label}",
      rows: [path],
      columns: ["{name}"],
    },
    template,
  );

/** Looks a sum up in this year's report, and in last year's where it is at hand. */
function showing(template: Template, report: Report) {
  const { lastYear } = report;
  const valueIn = (of: Figures, refs: readonly Ref[]): number | null => {
    const sum = refs.length > 0 ? sumOf(refs, lookUpIn(of)) : null;
    return sum === null ? null : Number(sum.toFixed(6));
  };
  return (sum: FigureSum): Shown => {
    const refs = refsOf(sum, template);
    return {
      label: sum.label,
      unit: unitOf(refs[0], template),
      value: valueIn(report, refs),
      before: lastYear ? valueIn(lastYear, refs) : null,
    };
  };
}

function unitOf(ref: Ref | undefined, template: Template): string {
  const field = ref === undefined ? undefined : fieldsOf(template).get(ref);
  return field?.column.at(-1)?.unit ?? words.unit;
}
