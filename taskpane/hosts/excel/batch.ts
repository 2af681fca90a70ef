import { Desk } from "./desk";
import type { Run } from "./run";
import type { Step } from "./step";

/** Bytes of one request: Excel on the web refuses 5 MB, and estimates are estimates. */
export const REQUEST_LIMIT = 3 * 1024 * 1024;

/** Carries out the steps in order, in as few requests as `limit` allows. */
export async function carryOut(
  run: Run,
  steps: readonly Step[],
  limit = REQUEST_LIMIT,
): Promise<void> {
  for (const batch of batches(steps, limit))
    await run(async (context) => {
      context.application.suspendScreenUpdatingUntilNextSync();
      const desk = new Desk(context);
      for (const step of batch) step.act(desk);
      await context.sync();
    });
}

/** Neighbours together as long as they fit; what alone is too large goes alone. */
export function batches<T extends { readonly bytes: number }>(
  items: readonly T[],
  limit: number,
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
