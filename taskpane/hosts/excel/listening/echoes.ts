/** What is used of Excel's event; details are missing more often than its typings say. */
export interface ChangeEvent {
  readonly worksheetId: string;
  readonly address: string;
  readonly changeType: string;
  readonly source: string;
  /** Who wrote, from ExcelApi 1.14 on. */
  readonly triggerSource?: string | undefined;
  readonly details?: { readonly valueAfter: unknown } | undefined;
}

/** What Excel calls the pane as the cause of an event. */
const OURS = "ThisLocalAddin";

/**
 * Tells the events of our own writes from those of other people: what the pane wrote it does not
 * read again. An older Excel does not say who wrote; there each write is expected back once, in
 * the order in which they were made.
 */
export class Echoes {
  #expected: readonly string[] = [];

  expect(blocks: readonly { readonly id: string; readonly address: string }[]): void {
    this.#expected = [...this.#expected, ...blocks.map(({ id, address }) => `${id}!${address}`)];
  }

  /** After a write that failed, or a time without events, whatever comes is looked at. */
  expectNothing(): void {
    this.#expected = [];
  }

  takes({ worksheetId, address, source, triggerSource }: ChangeEvent): boolean {
    if (triggerSource !== undefined) return source === "Local" && triggerSource === OURS;
    const at = source === "Local" ? this.#expected.indexOf(`${worksheetId}!${address}`) : -1;
    if (at < 0) return false;
    // What was written earlier and never came back does not come any more.
    this.#expected = this.#expected.slice(at + 1);
    return true;
  }
}
