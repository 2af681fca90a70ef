import { checkText } from "../src/narrative/check";
import { draft } from "../src/narrative/draft";
import { template2021 } from "../src/templates/2021";
import { report } from "../test/build-report";
import { issuesOn } from "../test/narrative/corpus/check-statement";
import { first } from "../test/narrative/corpus/first";
import { fifth } from "../test/narrative/corpus/fifth";
import { fourth } from "../test/narrative/corpus/fourth";
import { labelled } from "../test/narrative/corpus/labelled";
import type { Marked } from "../test/narrative/corpus/marked";
import { measure } from "../test/narrative/corpus/measure";
import { recallOf } from "../test/narrative/corpus/recall";
import { second } from "../test/narrative/corpus/second";
import { statements } from "../test/narrative/corpus/statements";
import { apart, developed } from "../test/narrative/corpus/texts";
import { third } from "../test/narrative/corpus/third";
import { unseen } from "../test/narrative/corpus/unseen";
import { time, type Row } from "./measure";

export const name = "narrative";

/** Precision and recall over the project's own labelled sentences, and the time of a check. */
export function run(): Promise<Row[]> {
  const overview = first.map((source) => labelled(source).paragraphs.join("")).slice(0, 24);
  const written = { ...report().sections, overview: overview.join("\n") };
  const text = { ...report(), sections: written };
  return Promise.resolve([
    ...quality("tuned to", [...first, ...second, ...third, ...fourth, ...fifth]),
    ...quality("never tuned to", unseen),
    ...recall("developed on", developed),
    ...recall("kept apart", apart),
    ...statementQuality(),
    time(
      `check a text of ${[...written.overview].length} signs`,
      () => checkText(text, template2021),
      20,
    ),
    time("draft", () => draft(text, template2021), 20),
  ]);
}

function quality(what: string, sources: readonly string[]): readonly Row[] {
  const { sentences, expected, precision, recall } = measure(sources);
  const of = `${what}: ${sentences} sentences, ${expected} figures`;
  return [share(`${of}, precision`, precision), share(`${of}, recall`, recall)];
}

function recall(what: string, texts: readonly Marked[]): readonly Row[] {
  const { changes, found, alarms } = recallOf(texts);
  const of = `${what}: ${texts.length} texts`;
  return [
    share(`${of}, ${changes} changed figures, found`, found / changes),
    { what: `${of}, false alarms`, value: alarms.length, unit: "findings", runs: 1 },
  ];
}

function statementQuality(): readonly Row[] {
  let found = 0;
  let expected = 0;
  let right = 0;
  for (const statement of statements) {
    const issues = issuesOn(statement);
    found += issues.length;
    expected += statement.issues.length;
    right += issues.filter((issue) => statement.issues.includes(issue)).length;
  }
  const of = `C8–C12: ${statements.length} texts, ${expected} issues`;
  return [share(`${of}, precision`, right / found), share(`${of}, recall`, right / expected)];
}

const share = (what: string, value: number): Row => ({
  what,
  value: Number((value * 100).toFixed(1)),
  unit: "%",
  runs: 1,
});
