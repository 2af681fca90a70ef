import { fieldsOf } from "../../model/field";
import type { Ref } from "../../model/ref";
import type { Absence, Comparison, Share } from "../../model/relation";
import type { FigureKind, Template } from "../../model/template";
import { text } from "./write";

/** Sums of amounts in 万元 may differ by less than this through binary fractions alone. */
const TOLERANCE = "0.000001";

/** That two sums break a relation; NULL, and so no finding, where one of them is. */
export const sidesFail = (relation: Comparison | Share, left: string, right: string): string =>
  relation.kind === "share" ? isHigh(relation, left, right) : differs(relation, left, right);

const differs = ({ operator }: Comparison, left: string, right: string): string =>
  operator === "="
    ? `ABS((${left}) - (${right})) >= ${TOLERANCE}`
    : `(${left}) - (${right}) <= -${TOLERANCE}`;

const isHigh = ({ least, percent }: Share, part: string, whole: string): string =>
  [
    `(${part}) >= ${least}`,
    `(${part}) <= (${whole})`,
    `(${part}) * 100 >= (${whole}) * ${percent}`,
  ].join(" AND ");

/** That a figure is blank or none of its kind. */
export const figureFails = (kind: FigureKind, figure: string): string =>
  [`${figure} IS NULL`, ...impossible[kind](figure)].join(" OR ");

const impossible: Readonly<Record<FigureKind, (figure: string) => readonly string[]>> = {
  count: (figure) => [`${figure} < 0`, `${figure} <> FLOOR(${figure})`],
  change: (figure) => [`${figure} <> FLOOR(${figure})`],
  amount: (figure) => [`${figure} < 0`],
};

/** What a figure of a form may be. */
export const kindOf = (ref: Ref, template: Template): FigureKind =>
  fieldsOf(template).get(ref)?.figure ?? "count";

/** That a unit is, by its name, one of those that have nothing to report. */
export const agencyFits = ({ agency }: Absence, unit: string): string =>
  `regexp_like(${unit}, ${text(agency)})`;

/** That a year is none of those that the form is for; NULL where it is not known. */
export const yearFails = (year: string, { years: { from, to } }: Template): string =>
  [`${year} < ${from}`, ...(to === undefined ? [] : [`${year} > ${to}`])].join(" OR ");
