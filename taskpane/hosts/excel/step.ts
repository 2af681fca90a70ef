import type { Desk } from "./desk";

/** One piece of work that goes out whole. */
export interface Step {
  /** Estimated bytes on the wire. */
  readonly bytes: number;
  act(desk: Desk): void;
}

/** Makes a step on the sheet of a plan. */
export type On = (bytes: number, act: (sheet: Excel.Worksheet) => void) => Step;

/** Bytes that one use of the API takes on the wire, with everything that leads to it. */
export const CALL = 700;

/** What belongs to the same key, in the order of first use. */
export function grouped<K, V>(pairs: readonly (readonly [K, V])[]): [K, V[]][] {
  const groups = new Map<K, V[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return [...groups];
}
