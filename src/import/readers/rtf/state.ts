import { bytesOf } from "../byte-string";
import type { Part, Run } from "../written/document";
import { decodedAs } from "./code-pages";
import { first, lookOfRun, type Look } from "./look";
import { emptyRow, type RowShape } from "./rows";

/** What is read of the text, or of the boxes beside it: paragraphs, and the one that is not at its end. */
export interface Stream {
  readonly parts: Part[];
  runs: Run[];
}

/** Where the reading of a file stands. */
export interface State {
  readonly text: Stream;
  readonly boxes: Stream;
  /** Looks of the groups around this one. */
  readonly around: Look[];
  look: Look;
  /** How the group that was just opened begins; `null` after its first word. */
  begins: "plain" | "starred" | null;
  /** Bytes that become text together: a Chinese character is two of them. */
  waiting: string;
  /** Signs that only stand in for the character before them. */
  standIns: number;
  codePage: number;
  /** Code pages of fonts by their numbers, and the font that is being described. */
  readonly fonts: Map<number, number>;
  font: number;
  readonly row: RowShape;
  readonly innerRow: RowShape;
}

export const begin = (): State => ({
  ...{ text: { parts: [], runs: [] }, boxes: { parts: [], runs: [] } },
  ...{ around: [], look: first, begins: null, waiting: "", standIns: 0 },
  ...{ codePage: 1252, fonts: new Map<number, number>(), font: 0 },
  ...{ row: emptyRow(), innerRow: emptyRow() },
});

const streamOf = (state: State): Stream => (state.look.boxed ? state.boxes : state.text);

export function addText(state: State, text: string): void {
  const { look } = state;
  if (look.skipped || look.unseen.size > 0 || text === "") return;
  const stream = streamOf(state);
  const own = lookOfRun(look);
  const last = stream.runs.at(-1);
  if (last?.look === own) stream.runs[stream.runs.length - 1] = { ...last, text: last.text + text };
  else stream.runs.push({ text, look: own });
}

export function addBytes(state: State, bytes: string): void {
  const left = bytes.slice(state.standIns);
  state.standIns = Math.max(0, state.standIns - bytes.length);
  if (!state.look.skipped) state.waiting += left;
}

/** Makes text of the bytes that wait, as long as their font is known. */
export function decodeWaiting(state: State): void {
  if (state.waiting === "") return;
  const { isEast, eastFont, font } = state.look;
  const own = isEast ? (eastFont ?? font) : font;
  const codePage = (own === undefined ? undefined : state.fonts.get(own)) ?? state.codePage;
  addText(state, decodedAs(codePage, bytesOf(state.waiting)));
  state.waiting = "";
}

export function endPart(
  state: State,
  ends: Part["ends"],
  depth: number,
  shapes: Part["shapes"] = [],
): void {
  if (state.look.skipped) return;
  const stream = streamOf(state);
  stream.parts.push({ runs: stream.runs, depth, ends, shapes });
  stream.runs = [];
}
