import { fieldsOf } from "../../../src/model/field";
import type { Ref } from "../../../src/model/ref";
import { noSections, type Report } from "../../../src/model/report";
import type { Template } from "../../../src/model/template";
import { readNumeral } from "../../../src/narrative/numerals";
import { plainText } from "../../../src/narrative/plain-text";
import { template2019 } from "../../../src/templates/2019";
import { template2021 } from "../../../src/templates/2021";
import { report } from "../../build-report";

/** A text with marks, and the tables that it agrees with. */
export interface Marked {
  readonly name: string;
  readonly template?: "2019";
  /** 2023 where nothing is said. */
  readonly year?: number;
  /** By the end of a ref; `received` is `applications.received.total`. */
  readonly figures: Readonly<Record<string, number>>;
  readonly text: string;
}

/** A report in which one figure is wrong, and where: offsets in a paragraph of the overview. */
export interface Changed {
  readonly report: Report;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** What was done: 75件 → 76件. */
  readonly change: string;
}

export const templateOf = ({ template }: Marked): Template =>
  template === "2019" ? template2019 : template2021;

/** The report as it was published: nothing is wrong in it. */
export const published = (marked: Marked): Report => reportOf(marked, textOf(marked.text), {});

/** Every marked figure changed in turn: by one and by much, or in the tables where none is written. */
export const changesOf = (marked: Marked): readonly Changed[] =>
  [...marked.text.matchAll(MARK)].flatMap((mark) => {
    const [, key, words = ""] = mark;
    const inTables = (ref: string, value: number) =>
      placed(marked, mark, words, { [ref]: value }, `${ref}: ${value}`);
    if (key !== undefined) return [inTables(key, (marked.figures[key] ?? 0) + 3)];
    return othersThan(words).map((other) => placed(marked, mark, other, {}, `${words} → ${other}`));
  });

const MARK = /\{(?:([^|{}]+)\|)?([^{}]+)\}/gu;

const textOf = (text: string): string => text.replace(MARK, "$2");

function placed(
  marked: Marked,
  mark: RegExpExecArray,
  words: string,
  values: Marked["figures"],
  change: string,
): Changed {
  const before = textOf(marked.text.slice(0, mark.index));
  const behind = textOf(marked.text.slice(mark.index + mark[0].length));
  const start = before.length - before.lastIndexOf("\n") - 1;
  return {
    report: reportOf(marked, before + words + behind, values),
    paragraph: before.split("\n").length - 1,
    start,
    end: start + words.length,
    change,
  };
}

function othersThan(words: string): readonly string[] {
  const plain = plainText(words);
  const digits = /^(?:[\d,.]+|[〇一二两三四五六七八九十百千零]+)/u.exec(plain)?.[0] ?? "";
  const { value } = readNumeral(digits) ?? { value: NaN };
  const unit = words.slice(digits.length);
  const others =
    unit.startsWith("%") || unit.startsWith("％")
      ? [value + 3, value / 2]
      : [value + 1, value * 3 + 2];
  return others.map((other) => `${Number(other.toFixed(2))}${unit}`);
}

function reportOf(marked: Marked, overview: string, changed: Marked["figures"]): Report {
  const template = templateOf(marked);
  const values = Object.fromEntries(
    Object.entries({ ...marked.figures, ...changed }).map(([end, value]) => [
      refOf(end, template),
      value,
    ]),
  );
  return {
    ...report(values, template),
    year: marked.year ?? 2023,
    sections: { ...noSections, overview },
  };
}

/**
 * `review` is proceedings.review.total, `outcomes.granted` applications.outcomes.granted.total; a
 * group without a row of its own has everything in its last row.
 */
function refOf(end: string, template: Template): Ref {
  const ends = [...fieldsOf(template).keys()].map((ref) => ref.slice(ref.indexOf(".") + 1));
  const at = [end, `${end}.total`].map((each) => ends.indexOf(each)).find((each) => each >= 0);
  const below = ends.findLastIndex((each) => each.startsWith(`${end}.`) && each.endsWith(".total"));
  const found = [...fieldsOf(template).keys()][at ?? below];
  if (found === undefined) throw new Error(`The form ${template.id} has no figure ${end}`);
  return found;
}
