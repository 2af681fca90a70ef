import type { Part } from "../written/document";
import { addBytes, begin, decodeWaiting, endPart, type State } from "./state";
import { tokensIn, type Token } from "./tokens";
import { follow } from "./words";

/** Groups in groups, and paragraphs and cells, of which no report has as many. */
const DEEPEST = 200;
const MOST_PARTS = 400_000;

/**
 * The paragraphs of an RTF file, those in boxes beside the text first; `"large"` where there are more
 * than any report has, `null` where the file ends before its groups do.
 */
export function partsIn(rtf: string): readonly Part[] | "large" | null {
  const state = begin();
  for (const token of tokensIn(rtf)) {
    take(state, token);
    if (state.around.length > DEEPEST || state.text.parts.length > MOST_PARTS) return "large";
    if (token.kind === "close" && state.around.length === 0) return wholeOf(state);
  }
  return null;
}

function wholeOf(state: State): readonly Part[] {
  const parts = [state.boxes, state.text].flatMap(({ parts: own, runs }) =>
    runs.length > 0 ? [...own, { runs, depth: 0, ends: "paragraph" as const, shapes: [] }] : own,
  );
  return parts;
}

function take(state: State, token: Token) {
  if (token.kind === "bytes") {
    state.begins = null;
    addBytes(state, token.bytes);
    return;
  }
  decodeWaiting(state);
  if (token.kind === "word") follow(state, token.word, token.value);
  else if (token.kind === "open") {
    state.around.push(state.look);
    state.begins = "plain";
    state.standIns = 0;
  } else leave(state);
}

function leave(state: State) {
  const around = state.around.pop();
  if (!around) return;
  if (state.look.boxed && !around.boxed && state.boxes.runs.length > 0)
    endPart(state, "paragraph", 0);
  state.look = around;
  state.begins = null;
  state.standIns = 0;
}
