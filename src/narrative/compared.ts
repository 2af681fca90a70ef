import { compare } from "../changes";
import type { Contrast } from "../model/change";
import type { TextFinding } from "../model/finding";
import type { LastYear, Report } from "../model/report";
import type { Compared } from "../model/text-relation";
import { lookUpIn, sumOf } from "../rules/figures";
import type { Claim } from "./claim";
import { verdictOf } from "./figures";
import { sentencesOf } from "./mentions";
import { textFinding } from "./passage";
import { plainText } from "./plain-text";
import type { ReadText } from "./text";

/**
 * C15: what the text says right behind a figure of how it moved since last year, against both years.
 * A figure that is not the tables' own is told by its relation, and what was never asked for or is
 * blank in last year's report leaves nothing to say.
 */
export function checkCompared(
  relation: Compared,
  report: Report,
  text: readonly ReadText[],
): readonly TextFinding[] {
  const { lastYear } = report;
  if (!lastYear) return [];
  return text.flatMap(({ section, paragraphs, claims }) =>
    claims.flatMap((claim) => {
      const { paragraph, mention } = claim;
      const quoted = paragraphs[paragraph] ?? "";
      const told = toldBehind(quoted, claim, lastYear.year);
      const contrasts = told ? contrastsOf(claim, report, lastYear) : [];
      const [first] = contrasts;
      if (!told || !first || contrasts.some((contrast) => agrees(told, contrast))) return [];
      const { start } = mention;
      const end = mention.end + told.length;
      const quote = quoted.slice(start, end);
      const { last, now } = first;
      return textFinding(
        relation,
        { section, paragraph, start, end, quote },
        {
          ...{ code: "compared", last, now },
        },
      );
    }),
  );
}

/** What is said of a figure: by how much it moved, up or down; `null` where that is not told. */
interface Told {
  /** How many characters it takes up behind the figure. */
  readonly length: number;
  /** Signed; 0 where it stayed. */
  readonly moved: Amount | null;
  readonly share: Amount | null;
}

interface Amount {
  readonly value: number;
  /** One of its last digit. */
  readonly step: number;
}

const UP = "增加|增长|增多|上升|提高";
const MOVE = `(?<way>${UP}|减少|下降|降低)了?(?<figure>\\d+(?:\\.\\d+)?)(?<unit>件|%)`;
const SHARE = `(?:[,，、]?(?:同比)?(?<shareWay>${UP}|减少|下降|降低)了?(?<share>\\d+(?:\\.\\d+)?)%)?`;
const OPENING = "^(?:件|条|宗)?[,，、(]?";
const YEAR =
  "(?:[较比]|[与和同])(?:上一?年度?|去年|(?<year>20\\d\\d)年度?)(?:同期)?(?:相比)?[,，]?";
const COMPARED = new RegExp(
  `${OPENING}(?:${YEAR}(?:同比)?|同比)(?:(?<same>持平)|${MOVE}${SHARE})`,
  "u",
);

/** Only what stands in the same sentence and speaks of the year before. */
function toldBehind(paragraph: string, { mention }: Claim, last: number | null): Told | null {
  const plain = plainText(paragraph);
  const sentence = sentencesOf(plain)[mention.sentence];
  const match = COMPARED.exec(plain.slice(mention.end, sentence?.end));
  if (!match?.groups) return null;
  const { year, same, way, figure, unit, shareWay, share } = match.groups;
  if (year !== undefined && Number(year) !== last) return null;
  const { length } = match[0];
  if (same !== undefined) return { length, moved: { value: 0, step: 1 }, share: null };
  const moved = amountOf(way, figure);
  return unit === "%"
    ? { length, moved: null, share: moved }
    : { length, moved, share: amountOf(shareWay, share) };
}

function amountOf(way: string | undefined, figure: string | undefined): Amount | null {
  if (way === undefined || figure === undefined) return null;
  const sign = UP.split("|").includes(way) ? 1 : -1;
  const decimals = figure.split(".")[1]?.length ?? 0;
  return { value: sign * Number(figure), step: 10 ** -decimals };
}

/** Both years by every reading of the claim that agrees with the tables. */
function contrastsOf(claim: Claim, report: Report, lastYear: LastYear): readonly Contrast[] {
  return claim.readings.flatMap((reading) => {
    if (reading.of.length > 0) return [];
    if (verdictOf({ ...claim, readings: [reading] }, report).outcome !== "pass") return [];
    const last = sumOf(reading.refs, lookUpIn(lastYear));
    const now = sumOf(reading.refs, lookUpIn(report));
    return last === null || now === null ? [] : [compare(last, now)];
  });
}

/** A share of nothing is not looked at. */
const agrees = ({ moved, share }: Told, { difference, ratio }: Contrast): boolean =>
  isNear(moved, difference) && (ratio === null || isNear(share, ratio * 100));

/** Texts round to their last digit, or leave out what follows it. */
function isNear(said: Amount | null, is: number): boolean {
  if (said === null) return true;
  if (said.value !== 0 && Math.sign(is) !== Math.sign(said.value)) return false;
  return Math.abs(is - said.value) < said.step;
}
