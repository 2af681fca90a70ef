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
const REQUEST_LIMIT = 3 * 1024 * 1024;

/** A request that is being written; every sheet is asked for once. */
export class OpenRequest {
  readonly #sheets = new Map<string, Excel.Worksheet>();

  constructor(
    readonly context: Excel.RequestContext,
    readonly ids: ReadonlyMap<string, string>,
  ) {}

  sheet(name: string): Excel.Worksheet {
    const known = this.#sheets.get(name);
    if (known) return known;
    const sheet = this.context.workbook.worksheets.getItem(this.ids.get(name) ?? name);
    this.#sheets.set(name, sheet);
    return sheet;
  }
}

/** Carries out the steps in order, in as few requests as they fit; sheets go by their ids. */
export async function carryOut(
  run: Run,
  steps: readonly Step[],
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  for (const portion of portions(steps))
    await run(async (context) => {
      context.application.suspendScreenUpdatingUntilNextSync();
      const request = new OpenRequest(context, ids);
      for (const step of portion) step.act(request);
      await context.sync();
    });
}

/** Neighbours together as long as they fit one request; what alone is too large goes alone. */
export function portions<T extends { readonly bytes: number }>(items: readonly T[]): T[][] {
  const result: T[][] = [];
  let room = 0;
  for (const item of items) {
    if (item.bytes > room) {
      result.push([]);
      room = REQUEST_LIMIT;
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
