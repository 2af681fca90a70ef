import type { Run } from "./run";

/** One piece of work that goes out whole. */
export interface Step {
  /** Estimated bytes on the wire. */
  readonly bytes: number;
  act(request: OpenRequest): void;
}

/** Makes a step on the sheet of a plan. */
export type On = (bytes: number, act: (sheet: Excel.Worksheet) => void) => Step;

/** Bytes that one use of the API takes on the wire, with everything that leads to it. */
export const CALL = 700;

/** Bytes of one request: Excel on the web refuses 5 MB, and estimates are estimates. */
export const REQUEST_LIMIT = 3 * 1024 * 1024;

/** A request that is being written; every sheet is asked for once. */
export class OpenRequest {
  readonly #sheets = new Map<string, Excel.Worksheet>();

  constructor(readonly context: Excel.RequestContext) {}

  sheet(name: string): Excel.Worksheet {
    const known = this.#sheets.get(name);
    if (known) return known;
    const sheet = this.context.workbook.worksheets.getItem(name);
    this.#sheets.set(name, sheet);
    return sheet;
  }

  addSheet(name: string): void {
    this.#sheets.set(name, this.context.workbook.worksheets.add(name));
  }
}

/** Carries out the steps in order, in as few requests as `limit` allows. */
export async function carryOut(
  run: Run,
  steps: readonly Step[],
  limit = REQUEST_LIMIT,
): Promise<void> {
  for (const portion of portions(steps, limit))
    await run(async (context) => {
      context.application.suspendScreenUpdatingUntilNextSync();
      const request = new OpenRequest(context);
      for (const step of portion) step.act(request);
      await context.sync();
    });
}

/** Neighbours together as long as they fit one request; what alone is too large goes alone. */
export function portions<T extends { readonly bytes: number }>(
  items: readonly T[],
  limit = REQUEST_LIMIT,
): T[][] {
  const result: T[][] = [];
  let room = 0;
  for (const item of items) {
    if (item.bytes > room) {
      result.push([]);
      room = limit;
    }
    result.at(-1)?.push(item);
    room -= item.bytes;
  }
  return result;
}

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
