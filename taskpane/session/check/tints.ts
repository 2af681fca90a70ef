import { isWeighing } from "../../../src/model/finding";
import type { Place } from "../../../src/model/range";
import type { Ref } from "../../../src/model/ref";
import type { Host, Tints, Unsubscribe } from "../../hosts/port";
import type { OpenReport } from "../state/open-report";
import type { SessionStore, TextReview } from "../state/snapshot";
import { overviewOf } from "./overview";

/**
 * Tells a host that can show it for nothing which cells are wrong, and which only stand in
 * relations that a cause explains: a total beside a wrong figure is right.
 */
export function followTints(host: Host, store: SessionStore): Unsubscribe {
  let shown = "";
  return store.subscribe(() => {
    const { open, text } = store.getSnapshot();
    const tints = open ? tintsOf(open, text) : { wrong: [], innocent: [] };
    const key = JSON.stringify(tints);
    if (key === shown || (shown === "" && tints.wrong.length === 0)) return;
    shown = key;
    host.tint?.(tints);
  });
}

/** Where it is not known which of several is wrong, the marks of the relations stay as they are. */
export function tintsOf(open: OpenReport, text: TextReview | null): Tints {
  const { causes, issues } = overviewOf(open, text);
  const known = causes.filter(({ cause }) => cause.confidence !== "open");
  const others = [
    ...issues,
    ...causes.filter((seen) => !known.includes(seen)).flatMap(({ explained }) => explained),
  ];
  const marksOf = (findings: typeof others) =>
    findings.flatMap((finding) => (isWeighing(finding) ? finding.marks : []));
  const wrong = new Set(known.flatMap(({ cause }) => cause.refs));
  const marked = new Set(marksOf(others));
  const innocent = new Set(marksOf(known.flatMap(({ explained }) => explained)));
  const places = (refs: readonly Ref[]): readonly Place[] =>
    refs.flatMap((ref) => open.places.cells.get(ref) ?? []);
  return {
    wrong: places([...wrong]),
    innocent: places([...innocent].filter((ref) => !wrong.has(ref) && !marked.has(ref))),
  };
}
