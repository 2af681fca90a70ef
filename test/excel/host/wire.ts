/** The messages between office.js and Excel, as far as the host bridge of the runtime has them. */

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Beside `Arguments`: the path of an argument that is an object, 0 where it is a plain value. */
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[])[];
}

export const pathTypes = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export const actionTypes = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
} as const;

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface RequestMessage {
  readonly id: number;
  readonly type: 1;
  readonly flags: number;
  readonly message: { readonly body: string | RequestBody };
}

export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
  };
  /** Trace actions that were reached; handlers are registered by them. */
  readonly TraceIds: readonly number[];
}

/** Bits of the request's flags. */
export const flags = { writes: 1, undoable: 16, delayForCellEdit: 64 } as const;

/** Numbers of the events that the floor of the add-in knows. */
export const eventTypes = {
  DataChanged: 10,
  Activated: 11,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
} as const;

export type EventName = keyof typeof eventTypes;

/** Category of messages that carry events, and the target of events of a whole workbook. */
export const EVENT_CATEGORY = 65536;
export const WORKBOOK_TARGET = "Workbook";
