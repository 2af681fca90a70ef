import { unexplainedIn } from "./explanations";
import { fieldsOf } from "./model/field";
import { targetOf, type Finding, type TextFinding } from "./model/finding";
import type {
  OpenCode,
  OpenFacts,
  OpenItem,
  OpenPlace,
  Readiness,
  ReadinessTopic,
} from "./model/readiness";
import { paragraphsOf, type Particular, type Report } from "./model/report";
import { subjectOf } from "./model/subject";
import type { SectionId, Table, Template } from "./model/template";

/**
 * What is open of a report whose `findings` are known, those of the figures and those of the text.
 * `today` is ISO: 2024-01-09.
 */
export function openItems(
  report: Report,
  template: Template,
  findings: readonly Finding[],
  today: string,
): Readiness {
  const open = [
    ...unitAndYear(report, findings, Number(today.slice(0, 4))),
    ...documentParts(report),
    ...figures(template, findings),
    ...reasons(report, template, findings),
    ...unwritten(report, template),
    ...statements(template, findings),
  ];
  return { ok: !open.some(({ required }) => required), open };
}

/**
 * What each item belongs to, and whether the notice asks for it: a town without a document number,
 * or a report without a postcode, is a report all the same.
 */
const kinds: Readonly<Record<OpenCode, readonly [ReadinessTopic, "required" | "recommended"]>> = {
  "unit.missing": ["unit", "required"],
  "year.missing": ["year", "required"],
  "year.future": ["year", "required"],
  "year.running": ["year", "recommended"],
  "year.form": ["year", "required"],
  "number.missing": ["number", "recommended"],
  "date.missing": ["date", "required"],
  "address.missing": ["contact", "recommended"],
  "phone.missing": ["contact", "recommended"],
  "postcode.missing": ["contact", "recommended"],
  "figures.blank": ["figures", "required"],
  "figures.wrong": ["figures", "required"],
  "relations.broken": ["relations", "required"],
  "reasons.missing": ["reasons", "required"],
  "reasons.stale": ["reasons", "required"],
  "sections.unwritten": ["sections", "required"],
  "aspects.missing": ["aspects", "required"],
  "fee.missing": ["fee", "required"],
  "fee.unit": ["fee", "required"],
  "drafts.marked": ["drafts", "required"],
  "drafts.gap": ["drafts", "required"],
};

function item<C extends OpenCode>(code: C, place: OpenPlace, facts: OpenFacts[C]): OpenItem {
  const [topic, demand] = kinds[code];
  return { code, topic, required: demand === "required", facts, place } as OpenItem;
}

const particular = (id: Particular | "year"): OpenPlace => ({ kind: "particular", id });

const isGiven = (text: string | null): boolean => text !== null && text.trim() !== "";

function unitAndYear(
  { year, particulars }: Report,
  findings: readonly Finding[],
  thisYear: number,
): readonly OpenItem[] {
  const place = particular("year");
  const unit = isGiven(particulars["agency.name"])
    ? []
    : [item("unit.missing", particular("agency.name"), {})];
  if (year === null) return [...unit, item("year.missing", place, {})];
  const unfit = findings.find(({ kind, outcome }) => kind === "period" && outcome === "fail");
  return [
    ...unit,
    ...(year > thisYear ? [item("year.future", place, { year })] : []),
    ...(year === thisYear ? [item("year.running", place, { year })] : []),
    ...(unfit?.kind === "period" ? [item("year.form", place, { year, form: unfit.form })] : []),
  ];
}

const parts = [
  ["document.number", "number.missing"],
  ["document.date", "date.missing"],
  ["agency.address", "address.missing"],
  ["agency.phone", "phone.missing"],
  ["agency.postcode", "postcode.missing"],
] as const;

const documentParts = ({ particulars }: Report): readonly OpenItem[] =>
  parts.flatMap(([id, code]) => (isGiven(particulars[id]) ? [] : [item(code, particular(id), {})]));

type FigureCode = "figures.blank" | "figures.wrong" | "relations.broken";

/** Blanks, figures that are none, and broken relations: an item each for every table. */
function figures(template: Template, findings: readonly Finding[]): readonly OpenItem[] {
  const errors = findings.filter(
    ({ kind, outcome, severity }) => kind !== "text" && outcome === "fail" && severity === "error",
  );
  const codes: readonly FigureCode[] = ["figures.blank", "figures.wrong", "relations.broken"];
  return codes.flatMap((code) => {
    const ofCode = errors.filter((finding) => codeOf(finding) === code);
    return template.tables.flatMap((table) => inTable(code, table, ofCode, template));
  });
}

function codeOf(finding: Finding): FigureCode {
  if (finding.kind !== "completeness") return "relations.broken";
  return finding.fault === "blank" ? "figures.blank" : "figures.wrong";
}

function inTable(
  code: FigureCode,
  table: Table,
  findings: readonly Finding[],
  template: Template,
): readonly OpenItem[] {
  const refs = findings
    .map((finding) => targetOf(finding) ?? "")
    .filter((ref) => fieldsOf(template).get(ref)?.table === table);
  const [ref] = refs;
  return ref === undefined
    ? []
    : [item(code, { kind: "figure", ref }, { table: table.name, count: refs.length })];
}

/** Warnings that may be right: the form asks for a reason where they are. */
const reasons = (
  report: Report,
  template: Template,
  findings: readonly Finding[],
): readonly OpenItem[] =>
  unexplainedIn(report, template, findings).map(({ finding, stale }) => {
    const facts = { finding: finding.key, where: whereOf(finding, template) };
    return item(stale ? "reasons.stale" : "reasons.missing", placeOf(finding), facts);
  });

function whereOf(finding: Finding, template: Template): string {
  if (finding.kind === "text") return titleOf(finding.section ?? "", template);
  const { table, name = "" } = subjectOf(finding, template) ?? {};
  return `${table?.name ?? ""} ${name}`.trim();
}

function placeOf(finding: Finding): OpenPlace {
  if (finding.kind === "text" && finding.section !== null)
    return inSection(finding.section, finding.paragraph);
  return { kind: "figure", ref: targetOf(finding) ?? "" };
}

const titleOf = (section: string, { sections }: Template): string =>
  sections.find(({ id }) => id === section)?.title ?? section;

const inSection = (section: SectionId, paragraph = 0): OpenPlace => ({
  kind: "section",
  section,
  paragraph,
});

const unwritten = ({ sections }: Report, template: Template): readonly OpenItem[] =>
  template.sections.flatMap(({ id, title }) =>
    paragraphsOf(sections[id]).length > 0
      ? []
      : [item("sections.unwritten", inSection(id), { section: title })],
  );

/** What the check of the text finds missing in a section, or left to be finished. */
function statements(template: Template, findings: readonly Finding[]): readonly OpenItem[] {
  const open = findings.flatMap((finding) =>
    finding.kind === "text" && finding.outcome === "fail" ? statement(finding, template) : [],
  );
  const topics: readonly ReadinessTopic[] = ["aspects", "fee", "drafts"];
  return topics.flatMap((topic) => open.filter((each) => each.topic === topic));
}

function statement(finding: TextFinding, template: Template): readonly OpenItem[] {
  const { issue, section: id, paragraph: at, quote } = finding;
  if (id === null) return [];
  const section = titleOf(id, template);
  const place = inSection(id, at);
  const paragraph = at + 1;
  switch (issue.code) {
    case "aspectsMissing":
      return [item("aspects.missing", place, { section, aspects: issue.aspects })];
    case "feeMissing":
      return [item("fee.missing", place, { section })];
    case "feeUnit":
      return [item("fee.unit", place, { section, quote })];
    case "draftMark":
      return [item("drafts.marked", place, { section, paragraph })];
    case "gap":
      return [item("drafts.gap", place, { section, paragraph, quote })];
    default:
      return [];
  }
}
