/** An object of Excel's side; what it does not name is not modelled. */
export interface ServerObject {
  /** Name of its class in the API. */
  readonly type: string;
  /** Sent when it is instantiated; office.js addresses it by that from then on. */
  readonly id?: string;
  /** Properties that can be loaded. */
  readonly get?: Readonly<Record<string, () => unknown>>;
  /** Properties that can be set. */
  readonly set?: Readonly<Record<string, (value: unknown) => void>>;
  /** Methods; the arguments are plain values or server objects. */
  readonly call?: Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  /** Objects behind properties. */
  readonly child?: Readonly<Record<string, () => ServerObject>>;
  /** The indexer of a collection. */
  readonly item?: (key: unknown) => ServerObject;
  /** The members of a collection. */
  readonly items?: () => readonly ServerObject[];
}

export const isServerObject = (value: unknown): value is ServerObject =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
