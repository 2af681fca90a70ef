import { fieldsOf } from "../../model/field";
import { figureOf, type Ref } from "../../model/ref";
import type { Report } from "../../model/report";
import type { Template } from "../../model/template";
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
  readonly documents: readonly Group[];
  readonly decisions: readonly Shown[];
  readonly applications: readonly Shown[];
  readonly applicants: readonly Shown[];
  readonly outcomes: readonly Shown[];
  /** The total comes first. */
  readonly proceedings: readonly Group[];
}

/** Whether the form has every figure that the picture shows. */
export function hasPicture(template: Template): boolean {
  const fields = fieldsOf(template);
  return [...documentRefs.flat(), ...decisionRefs, ...proceedingRefs("review")].every((ref) =>
    fields.has(ref),
  );
}

const documentRefs = ["regulations", "normativeDocuments"].map((row) =>
  ["issued", "repealed", "inForce"].map((column) => `disclosure.${row}.${column}`),
);

const decisionRefs = [
  "disclosure.licences.decisions",
  "disclosure.penalties.decisions",
  "disclosure.coercion.decisions",
  "disclosure.fees.amount",
];

const proceedingRefs = (block: string): Ref[] =>
  ["total", "upheld", "corrected", "other", "pending"].map((key) => `proceedings.${block}.${key}`);

/** The picture of a report; `template` is one that `hasPicture`. */
export function pictureOf(report: Report, template: Template, lastYear?: Report): Picture {
  const shown = (label: string, refs: readonly Ref[], unit: string = words.unit): Shown => ({
    label,
    unit,
    value: sum(report, refs),
    before: lastYear ? sum(lastYear, refs) : null,
  });
  const below = (prefix: string): Ref[] =>
    [...fieldsOf(template).keys()].filter(
      (ref) => ref.startsWith(`${prefix}.`) && ref.endsWith(".total"),
    );
  const legalPersons = ["business", "research", "nonprofit", "legalService", "other"];
  return {
    agency: report.particulars["agency.name"] ?? "",
    year: report.year,
    documents: documentRefs.map((refs, i) => ({
      label: words.documents[i] ?? "",
      figures: refs.map((ref, column) => shown(words.documentColumns[column] ?? "", [ref])),
    })),
    decisions: decisionRefs.map((ref, i) =>
      shown(words.decisions[i] ?? "", [ref], ref.endsWith("amount") ? words.money : words.unit),
    ),
    applications: [
      shown(words.received, ["applications.received.total"]),
      shown(words.carriedIn, ["applications.carriedIn.total"]),
      shown(words.carriedOut, ["applications.carriedOut.total"]),
    ],
    applicants: [
      shown(words.naturalPersons, ["applications.received.naturalPerson"]),
      shown(
        words.legalPersons,
        legalPersons.map((key) => `applications.received.${key}`),
      ),
    ],
    outcomes: Object.entries(words.outcomes).map(([key, label]) =>
      shown(label, below(`applications.outcomes.${key}`)),
    ),
    proceedings: Object.entries(words.proceedings).map(([block, label]) => ({
      label,
      figures: proceedingRefs(block).map((ref, i) => shown(words.results[i] ?? "", [ref])),
    })),
  };
}

/** The sum of figures; `null` as soon as one of them is missing. */
function sum({ values }: Report, refs: readonly Ref[]): number | null {
  let total = 0;
  for (const ref of refs) {
    const figure = figureOf(values[ref]);
    if (figure === null) return null;
    total += figure;
  }
  return refs.length > 0 ? Number(total.toFixed(6)) : null;
}
