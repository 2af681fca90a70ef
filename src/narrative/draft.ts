import { compare } from "../changes";
import { headingsOf, refsOf, sumFor } from "../headings";
import type { DraftClause, DraftParagraph, DraftSeries } from "../model/narrative";
import type { Report } from "../model/report";
import type { SectionId, Template } from "../model/template";
import type { Figures } from "../model/term";
import { lookUpIn, sumOf } from "../rules/figures";
import { tellChange } from "../words/changes";
import { draftWords as words } from "../words/draft";

/** Stands before every drafted paragraph until a person has read it. */
export const DRAFT = words.mark;

/**
 * 生成草稿: sentences for the text sections, from the figures alone. A sentence that needs a blank
 * figure is left out, and a blank never becomes 0. Nothing is proposed where nothing is known; what
 * no figure tells is proposed with its gap, as the last of its choices.
 */
export function draft(
  report: Report,
  template: Template,
): Readonly<Record<SectionId, readonly string[]>> {
  const figures = figuresIn(report, template);
  const drafted: Record<SectionId, string[]> = { overview: [], problems: [], other: [] };
  for (const { section, opening, sentences } of template.narrative?.drafts ?? []) {
    const known = sentences.flatMap((clauses) => sentenceOf(clauses, figures, template) ?? []);
    if (known.length > 0)
      drafted[section].push(`${DRAFT}${dated(opening, report)}${known.join("。")}。`);
  }
  for (const section of Object.keys(drafted) as SectionId[]) {
    const open = choicesFor(section, report, template).at(-1);
    if (open) drafted[section].push(`${DRAFT}${open.sentence}`);
  }
  return drafted;
}

/** One of several sentences of which a person knows which is right. */
export interface Choice {
  /** What a button says: 未收取. */
  readonly label: string;
  /** The whole sentence; an amount to fill in is left as ＿＿. */
  readonly sentence: string;
}

/** The sentences to choose from in a section; none where the form has no such choice. */
export const choicesFor = (
  section: SectionId,
  report: Report,
  template: Template,
): readonly Choice[] =>
  (template.narrative?.choices ?? [])
    .filter((choice) => choice.section === section)
    .flatMap(({ options }) =>
      options.map(({ label, say }) => ({ label, sentence: dated(say, report) })),
    );

const dated = (text: string, { year }: Report): string => text.replace("{year}", words.year(year));

/** The sum of a clause; `null` where a figure of it is blank or the form has none of them. */
type Figure = (of: Pick<DraftClause, "rows" | "columns">) => number | null;

/** Sums of this year and of the year before. */
interface Years {
  readonly now: Figure;
  readonly last: Figure;
}

function figuresIn(report: Report, template: Template): Years {
  const sumIn = (figures: Figures | null): Figure => {
    const lookUp = lookUpIn(figures ?? { values: {} });
    return (of) => {
      const refs = refsOf(of, template);
      return refs.length > 0 ? sumOf(refs, lookUp) : null;
    };
  };
  return { now: sumIn(report), last: sumIn(report.lastYear) };
}

/** The clauses of one sentence; `null` where none is known. */
function sentenceOf(
  clauses: DraftParagraph["sentences"][number],
  figures: Years,
  template: Template,
): string | null {
  const known = clauses.flatMap((each) =>
    "each" in each ? seriesOf(each, figures, template) : clauseOf(each, figures, template),
  );
  return known.length > 0 ? known.join("，") : null;
}

function clauseOf(clause: DraftClause, figures: Years, template: Template): string[] {
  const value = figures.now(clause);
  if (value === null) return [];
  const change = changeOf(clause, value, figures);
  if (value === 0) return [clause.zero ?? filled(clause.say, value), ...change];
  const parts = sentenceOf(clause.parts ?? [], figures, template);
  const among = parts === null ? [] : [`${words.among}${parts}`];
  return [filled(clause.say, value), ...change, ...among];
}

/** 比上年增加12件，同比增长31.8%; nothing of 0 that stays 0. */
function changeOf(clause: DraftClause, now: number, figures: Years): string[] {
  const last = clause.compared === undefined ? null : figures.last(clause);
  if (last === null || (last === 0 && now === 0)) return [];
  return [tellChange(compare(last, now), clause.compared ?? "")];
}

function seriesOf(series: DraftSeries, { now }: Years, template: Template): string[] {
  const clauses = headingsOf(series.each, template).flatMap((heading) => {
    const { label, ...of } = sumFor({ ...series, label: series.say }, heading);
    const value = now(of);
    return value === null ? [] : [filled(label, value)];
  });
  const [first, ...rest] = clauses;
  return first === undefined ? [] : [`${series.before ?? ""}${first}`, ...rest];
}

const filled = (say: string, value: number): string => say.replace("{n}", String(value));
