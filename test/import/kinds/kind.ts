import { readFile } from "../../../src/import";
import type { Reading } from "../../../src/import/recognition/recognition";
import { fieldsOf } from "../../../src/model/field";
import { Refusal, type Notice } from "../../../src/model/notice";
import type { Ref, Value } from "../../../src/model/ref";
import type { Template } from "../../../src/model/template";
import { template2019 } from "../../../src/templates/2019";
import { template2021 } from "../../../src/templates/2021";
import { missingTotals, totalsOf } from "../../../src/totals";
import { report } from "../../build-report";
import { numbers } from "../mutations";

/** Whole numbers below the one that is asked for. */
export type Random = (below: number) => number;

export type Values = Readonly<Record<Ref, Value>>;

/** A kind of file as it reaches offices: one drawing a seed. */
export interface FileKind {
  readonly name: string;
  readonly forms?: readonly Template[];
  /** Figures stay blank here and there. */
  readonly blanks?: true;
  /** Says all that the tables say, so that every figure is read. */
  readonly isWhole?: true;
  readonly draw: (values: Values, form: Template, random: Random) => Drawn | Promise<Drawn>;
}

export interface Drawn {
  readonly bytes: Uint8Array;
  /** What a person sees in the file, where that is not what was drawn. */
  readonly seen?: Values;
}

/** Figures of one file by what became of them. */
export interface Tally {
  readonly read: number;
  /** Read otherwise or not at all, and the reading says so. */
  readonly said: number;
  /** Refs that are read otherwise than they are seen, and nothing tells. */
  readonly silent: readonly string[];
  /** The notice of the refusal; `null` where the file was read. */
  readonly refused: string | null;
}

/** Draws and reads one file. */
export async function tallyOf(kind: FileKind, seed: number): Promise<Tally> {
  const next = numbers(seed * 7_919 + kind.name.length);
  const random: Random = (below) => next() % below;
  const forms = kind.forms ?? [template2021, template2021, template2019];
  const form = forms[random(forms.length)] ?? template2021;
  const values = randomValues(form, random, kind.blanks === true);
  const { bytes, seen = values } = await kind.draw(values, form, random);
  try {
    return compare(await readFile(bytes, "年报", { year: form.years.from }), seen);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { read: 0, said: 0, silent: [], refused: error.notice.code };
  }
}

/** Figures whose totals add up: zeros, small and large ones. */
export function randomValues(form: Template, random: Random, blanks: boolean): Values {
  const totals = new Set(totalsOf(form).map(({ ref }) => ref));
  const figure = (): Value => {
    const kind = random(10);
    if (kind < 4) return 0;
    return kind < 8 ? random(60) : random(12_000);
  };
  const parts = [...fieldsOf(form).keys()].map((ref): [Ref, Value] => [
    ref,
    totals.has(ref) ? null : figure(),
  ]);
  const base = report(Object.fromEntries(parts), form);
  const whole = { ...base.values, ...Object.fromEntries(missingTotals(base, form)) };
  if (!blanks) return whole;
  const keep = (value: Value): Value => (random(12) === 0 ? null : value);
  return Object.fromEntries(Object.entries(whole).map(([ref, value]) => [ref, keep(value)]));
}

function compare(reading: Reading, seen: Values): Tally {
  const off = Object.entries(seen).filter(
    ([ref, value]) => (reading.report.values[ref] ?? null) !== value,
  );
  const extra = Object.entries(reading.report.values).filter(
    ([ref, value]) => !(ref in seen) && value !== null,
  );
  const silent = [...off, ...extra]
    .map(([ref]) => ref)
    .filter((ref) => !isSaid(ref, reading))
    .map((ref) => `${ref}: ${seen[ref] ?? null} → ${reading.report.values[ref] ?? null}`);
  return {
    read: Object.keys(seen).length - off.length,
    said: off.length + extra.length - silent.length,
    silent,
    refused: null,
  };
}

/** A doubt stands on the figure itself, on its row or column, or on the whole of its table. */
function isSaid(ref: Ref, { template, places, spots, notices }: Reading): boolean {
  if (places.get(ref)?.confidence === "look") return true;
  const field = fieldsOf(template).get(ref);
  if (!field) return notices.some(({ level }) => level === "look");
  const labels = [...field.row, ...field.column].map(({ label }) => label);
  const spot = JSON.stringify(spots.get(ref) ?? null);
  return notices.some((notice) => {
    if (notice.level !== "look") return false;
    if (notice.place !== null && JSON.stringify(notice.place) === spot) return true;
    return isAbout(notice, field.table.name, labels);
  });
}

function isAbout({ code, facts }: Notice, table: string, labels: readonly string[]): boolean {
  const of = facts as { readonly table?: string; readonly label?: string; readonly read?: string };
  if (of.table !== table) return false;
  if (code === "table.missing" || code === "table.unheaded") return true;
  return labels.includes(of.label ?? "") || labels.includes(of.read ?? "");
}
