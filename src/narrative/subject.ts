import { refsOf } from "../headings";
import type { FigureSum } from "../model/figure-sum";
import type { Indicator, Topic } from "../model/narrative";
import type { Template } from "../model/template";
import type { Claim } from "./claim";
import { speechOf } from "./indicators";
import type { Mention } from "./mentions";
import { joined, sharesOf, type Reading } from "./readings";

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
  joined(subject.of.map((indicator) => readingsOf(sumsOf(indicator, subject), subject.template)));

/** The figures of each sum; those of which the template has none fall out. */
const readingsOf = (sums: readonly FigureSum[], template: Template): readonly Reading[] =>
  sums.flatMap((sum) => {
    const refs = refsOf(sum, template);
    return refs.length > 0 ? [{ label: sum.label, refs, of: [] }] : [];
  });

/** What an indicator reads here: columns and results take their rows from what stands before. */
function sumsOf({ role, readings }: Indicator, subject: Subject): readonly FigureSum[] {
  const [own] = readings;
  if (!own || (role !== "column" && role !== "result")) return readings;
  const bases = role === "result" ? blocksOf(subject) : basesOf(subject);
  return bases.map(({ label, rows }) => ({
    label: `${label} ${own.label}`,
    rows,
    columns: own.columns,
  }));
}

/** After 复议后起诉 2 件 a result may be that of these suits or of all suits. */
function blocksOf({ topic, template }: Subject): readonly FigureSum[] {
  const { indicators } = speechOf(template);
  const blocks = indicators.filter(({ role }) => role === "block");
  const nearest = blocks.find(({ id }) => id === topic);
  return (nearest?.topics ?? []).flatMap(
    (id) => blocks.find((block) => block.id === id)?.readings ?? [],
  );
}

/** The rows whose columns are told apart: 其中 after 办结 12 件 speaks of these. */
function basesOf({ mention, claims, template }: Subject): readonly FigureSum[] {
  const rows = claims.filter(({ of }) => of[0]?.role === "row" && of.length === 1);
  const here = rows.filter(({ claim }) => claim.mention.sentence === mention.sentence);
  const nearest = /其中[^其]*$/u.test(mention.lead) ? here.at(-1) : undefined;
  const whole = rows.filter(({ of }) => of[0]?.isWhole);
  const named = [nearest, here[0], whole.at(-1)].flatMap((each) => each?.of[0]?.readings ?? []);
  // 新收申请中 opens a sentence of its own, however much was told of others before.
  const cameIn = here.length > 0 ? [] : (template.narrative?.wholes.cameIn ?? []);
  const bases = [...named, ...cameIn];
  return bases.filter(({ label }, i) => bases.findIndex((other) => other.label === label) === i);
}

/** A percentage may be one of all that was done, of what came in, or of the row named before. */
export function shareReadings(subject: Subject): readonly Reading[] {
  const [indicator] = subject.of;
  return sharesOf(
    sumReadings(subject),
    readingsOf(indicator ? wholesOf(indicator, subject) : [], subject.template),
  );
}

/** 全部为: the part and what it is all of are of the same rows. */
export function allReadings(subject: Subject): readonly Reading[] {
  const [indicator] = subject.of;
  const [own] = indicator?.readings ?? [];
  if (indicator?.role !== "column" || !own) return shareReadings(subject);
  return basesOf(subject).flatMap((base) => {
    const part = { ...base, label: `${base.label} ${own.label}`, columns: own.columns };
    return sharesOf(readingsOf([part], subject.template), readingsOf([base], subject.template));
  });
}

/** What a part is a share of: figures that are counted all together, so in their total. */
function wholesOf({ role }: Indicator, subject: Subject): readonly FigureSum[] {
  const { cameIn = [], done = [] } = subject.template.narrative?.wholes ?? {};
  switch (role) {
    case "result":
      return blocksOf(subject);
    case "column":
      return [...basesOf(subject), ...done];
    case "row":
      return [...done, ...cameIn];
    default:
      return [];
  }
}
