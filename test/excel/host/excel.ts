import { parseRange, type Range } from "../../../src/model/range";
import { changeMessage, excelAddress, type Source } from "./change-message";
import { accessDenied, generalException } from "./errors";
import { execute } from "./executor";
import { type Faults, noFaults } from "./faults";
import type { Bridge } from "./runtime";
import type { Session } from "./session";
import { eachCell, type Held, type SheetState, WorkbookState } from "./workbook";
import {
  EVENT_CATEGORY,
  type EventName,
  eventTypes,
  flags,
  type RequestBody,
  type RequestMessage,
  WORKBOOK_TARGET,
} from "./wire";

/** A request as it came: what budgets are counted in. */
export interface Logged {
  readonly bytes: number;
  readonly responseBytes: number;
  readonly flags: number;
  readonly actions: number;
  /** Names of the methods and properties that it uses. */
  readonly members: readonly string[];
}

/** Excel, played: executes what office.js sends, and does what a person does. */
export class TestExcel implements Bridge {
  readonly book = new WorkbookState();
  readonly log: Logged[] = [];
  /** Members that were asked for and are not modelled. */
  readonly gaps: string[] = [];
  readonly faults: Faults = noFaults();
  /** Workbooks of their own that the pane had opened, as base64. */
  readonly opened: string[] = [];
  /** How the pane had itself shown or hidden, in order. */
  readonly paneStates: string[] = [];
  /** What somebody else does before the next request is carried out, the one after it, and so on. */
  readonly meanwhile: (() => void)[] = [];
  onMessageFromHost?: (text: string) => void;
  readonly #session: Session = {
    book: this.book,
    faults: this.faults,
    registered: new Set(),
    register: (name) => {
      if (this.faults.withoutEvents) throw generalException("no events");
      this.#session.registered.add(name);
    },
    requireStructure: () => {
      if (this.book.structureLocked) throw accessDenied();
    },
    kept: new Map(),
    eventsEnabled: true,
    wrote: (sheet, range) => this.#changed(sheet, range, "Local", "ThisLocalAddin"),
    activated: (sheet) => this.#activate(sheet),
    selected: (sheet, range) => this.#select(sheet, range),
    added: (sheet) => this.#send("Added", { worksheetId: sheet.id, source: "Local" }),
    deleted: (sheet) => this.#send("Deleted", { worksheetId: sheet.id, source: "Local" }),
    opened: this.opened,
    paneStates: this.paneStates,
  };
  #editing = false;
  #waiting: RequestMessage[] = [];
  #busy = 0;

  sendMessageToHost(text: string): void {
    const message = JSON.parse(text) as RequestMessage;
    if (this.#editing && (message.flags & flags.delayForCellEdit) !== 0)
      this.#waiting.push(message);
    else this.#answerSoon(message);
  }

  /** Resolves once nothing is under way any more, neither here nor in the pane. */
  async settled(): Promise<void> {
    do for (let turn = 0; turn < 5; turn++) await nextTurn();
    while (this.#busy > 0);
  }

  sheet(name: string): SheetState {
    return this.book.sheet(name);
  }

  valueAt(sheet: string, address: string): Held | null {
    const { row, column } = rangeOf(address);
    return this.sheet(sheet).cells.get(row, column)?.value ?? null;
  }

  lookAt(sheet: string, address: string): Readonly<Record<string, unknown>> {
    const { row, column } = rangeOf(address);
    return this.sheet(sheet).looks.get(row, column) ?? {};
  }

  /** A person types into a cell; "" empties it. */
  type(sheet: string, address: string, value: Held, source: Source = "Local"): void {
    this.paste(sheet, address, [[value]], source);
  }

  /** A person pastes a block; what is locked or not is Excel's business, not modelled here. */
  paste(
    sheet: string,
    address: string,
    rows: readonly (readonly Held[])[],
    source: Source = "Local",
  ): void {
    const state = this.sheet(sheet);
    const { row, column } = rangeOf(address);
    const range = { row, column, rows: rows.length, columns: rows[0]?.length ?? 0 };
    const before = state.cells.get(row, column)?.value ?? "";
    for (const [r, c] of eachCell(range)) state.enter(r, c, rows[r - row]?.[c - column] ?? "");
    this.#changed(state, range, source, "Unknown", before);
  }

  /** A formula that some cell holds, with the value that Excel computed for it. */
  compute(sheet: string, address: string, formula: string, value: Held): void {
    const state = this.sheet(sheet);
    const { row, column } = rangeOf(address);
    state.cells.set(row, column, { value, formula });
    this.#send("Calculated", { worksheetId: state.id, address: "" });
  }

  insertRows(sheet: string, at: number, count: number): void {
    this.book.moveRows(this.sheet(sheet), at, count);
    this.#send("DataChanged", {
      worksheetId: this.sheet(sheet).id,
      address: `${at + 1}:${at + Math.abs(count)}`,
      changeType: count > 0 ? "RowInserted" : "RowDeleted",
      source: "Local",
      triggerSource: "Unknown",
      shiftDirection: "None",
    });
  }

  /** A person hides a sheet. */
  hideSheet(name: string): void {
    this.sheet(name).visibility = "Hidden";
  }

  /** No event tells of it at the floor. */
  renameSheet(name: string, to: string): void {
    this.sheet(name).name = to;
  }

  addSheet(name: string): void {
    const { id } = this.book.addSheet(name);
    this.#send("Added", { worksheetId: id, source: "Local" });
  }

  deleteSheet(name: string): void {
    const sheet = this.sheet(name);
    this.book.deleteSheet(sheet);
    this.#send("Deleted", { worksheetId: sheet.id, source: "Local" });
  }

  select(sheet: string, address: string): void {
    this.#select(this.sheet(sheet), rangeOf(address));
  }

  activate(sheet: string): void {
    this.#activate(this.sheet(sheet));
  }

  /** The cells of a name are deleted. */
  damageName(name: string): void {
    const found = this.book.names.find((each) => each.name === name);
    if (found) found.target = null;
  }

  /** Excel drops what the pane has registered, as after a crash of its web view. */
  loseHandlers(): void {
    this.#session.registered.clear();
  }

  get handlers(): readonly EventName[] {
    return [...this.#session.registered];
  }

  get eventsEnabled(): boolean {
    return this.#session.eventsEnabled;
  }

  /** A person starts to type into a cell and does not finish. */
  startCellEdit(): void {
    this.#editing = true;
  }

  endCellEdit(): void {
    this.#editing = false;
    for (const message of this.#waiting.splice(0)) this.#answerSoon(message);
  }

  #answerSoon(message: RequestMessage): void {
    this.#busy++;
    setImmediate(() => {
      const answer = this.#answer(message);
      this.onMessageFromHost?.(JSON.stringify({ id: message.id, type: 2, message: answer }));
      this.#busy--;
    });
  }

  #answer(message: RequestMessage): unknown {
    this.meanwhile.shift()?.();
    const { body } = message.message;
    const request = typeof body === "string" ? (JSON.parse(body) as RequestBody) : body;
    const bytes = Buffer.byteLength(typeof body === "string" ? body : JSON.stringify(body));
    const note = (responseBytes: number) =>
      this.log.push({
        bytes,
        responseBytes,
        flags: message.flags,
        actions: request.Actions.length,
        members: [
          ...request.Actions.map(({ Name }) => Name),
          ...Object.values(request.ObjectPaths).map(({ Name }) => Name),
        ].filter(Boolean),
      });
    if (this.#editing) {
      note(0);
      return refusal(400, "InvalidOperationInCellEditMode");
    }
    if (bytes > this.faults.requestLimit) {
      note(0);
      return refusal(413, "RequestPayloadSizeLimitExceeded");
    }
    const answer = JSON.stringify(execute(request, this.#session, this.gaps));
    note(Buffer.byteLength(answer));
    if (Buffer.byteLength(answer) > this.faults.responseLimit)
      return refusal(400, "ResponsePayloadSizeLimitExceeded");
    return { statusCode: 200, headers: {}, body: answer };
  }

  #changed(
    sheet: SheetState,
    range: Range,
    source: Source,
    triggerSource: string,
    before: Held = "",
  ): void {
    const withDetails = !this.faults.withoutDetails;
    const message = changeMessage({
      sheet,
      range,
      source,
      ...(!this.faults.withoutTriggerSource && { triggerSource }),
      before,
      withDetails,
    });
    this.#send("DataChanged", message);
  }

  #activate(sheet: SheetState): void {
    if (this.book.active === sheet) return;
    this.book.active = sheet;
    this.#send("Activated", { worksheetId: sheet.id });
  }

  #select(sheet: SheetState, range: Range): void {
    this.#activate(sheet);
    this.book.selection = { sheet, range };
    this.#send("SelectionChanged", { worksheetId: sheet.id, address: excelAddress(range) });
  }

  /** Events come after the answer to the request that caused them. */
  #send(name: EventName, message: Readonly<Record<string, unknown>>): void {
    if (!this.#session.eventsEnabled || !this.#session.registered.has(name)) return;
    this.#busy++;
    const entry = [EVENT_CATEGORY, eventTypes[name], WORKBOOK_TARGET, JSON.stringify(message)];
    setImmediate(() =>
      setImmediate(() => {
        this.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries: [entry] } }));
        this.#busy--;
      }),
    );
  }
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const refusal = (statusCode: number, code: string): unknown => ({
  statusCode,
  headers: {},
  body: JSON.stringify({ error: { code, message: code } }),
});

function rangeOf(address: string): Range {
  const range = parseRange(address);
  if (!range) throw new Error(`no address: ${address}`);
  return range;
}
