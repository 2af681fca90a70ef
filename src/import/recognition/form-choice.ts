import { fieldsOf } from "../../model/field";
import type { DefinedName } from "../../model/sheet";
import type { Template } from "../../model/template";
import { templates } from "../../templates";
import { findTables, type FoundTables } from "./find-tables";
import { vocabularyOf } from "./labels/axis";
import { LABEL } from "./rows/read-table";
import type { ScannedSheet } from "./zones/scan";

/** What a workbook says of itself beside its tables. */
export interface KnownBefore {
  /** Our own names. */
  readonly names: ReadonlyMap<string, DefinedName>;
  /** The form as the sheet 基本信息 names it. */
  readonly form: string | null;
  readonly year: number | null;
}

/**
 * The form of which most is found; between equals, the one that the year asks for. The form whose
 * labels are there is read first, and others only as far as as much could be found of them.
 */
export function likeliest(
  sheets: readonly ScannedSheet[],
  { names, form, year }: KnownBefore,
): FoundTables | null {
  const named = templates.filter(({ name }) => form?.startsWith(name));
  const possible = named.length > 0 ? named : templates;
  const words = wordsIn(sheets);
  const bounds = possible.map((template) => ({ template, most: mostOf(template, words) }));
  const read: FoundTables[] = [];
  for (const { template, most } of bounds.sort((a, b) => b.most - a.most)) {
    if (read.some(({ fit }) => fit > most)) break;
    read.push(findTables(template, sheets, names));
  }
  const candidates = read.filter(({ tables }) => tables.some(({ rows }) => rows > 0));
  const most = Math.max(...candidates.map(({ fit }) => fit));
  const best = possible.flatMap((template) =>
    candidates.filter((each) => each.template === template && each.fit === most),
  );
  const likely = best.find(({ template }) => isFor(template, year)) ?? best[0];
  return likely ? { ...likely, fixed: read.every(({ fixed }) => fixed) } : null;
}

/** No form fits better than with all its figures in a place, and with every label that is there. */
function mostOf(template: Template, words: readonly string[]): number {
  const labels = template.tables.map((table) => {
    const { anchors } = vocabularyOf(table);
    return words.filter((word) => anchors.has(word)).length;
  });
  return fieldsOf(template).size + LABEL * labels.reduce((sum, count) => sum + count, 0);
}

function wordsIn(sheets: readonly ScannedSheet[]): readonly string[] {
  const found = new Set<string>();
  for (const { rows } of sheets)
    for (const cells of rows)
      for (const { words } of cells) for (const word of words) found.add(word);
  return [...found];
}

const isFor = ({ years }: Template, year: number | null): boolean =>
  year !== null && year >= years.from && year <= (years.to ?? Infinity);
