import { services, workbook } from "./application";
import { ExcelError, NotImplemented } from "./errors";
import { isServerObject, type ServerObject } from "./server-object";
import type { Session } from "./session";
import {
  type Action,
  actionTypes,
  type ArgumentInfo,
  type ObjectPath,
  pathTypes,
  type RequestBody,
  type ResponseBody,
} from "./wire";

/**
 * Executes a request as Excel does: action by action, and where one fails, what came before it
 * stays done and the rest is left. `gaps` takes the members that are not modelled.
 */
export function execute(body: RequestBody, session: Session, gaps: string[]): ResponseBody {
  const run = new Run(body, session);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      const value = run.act(action);
      if (action.ActionType === actionTypes.trace) traces.push(action.Id);
      if (value !== nothing) results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      if (error instanceof NotImplemented) gaps.push(error.member);
      const Location = run.locationOf(action);
      const Error = { Code: error.code, Message: error.message, Location, ActionIndex: index };
      return { Results: results, TraceIds: traces, Error };
    }
  }
  return { Results: results, TraceIds: traces };
}

const nothing = Symbol("no result");

/** One request; its object paths are resolved once each, `null` is a null object. */
class Run {
  readonly #objects = new Map<number, ServerObject | null>();

  constructor(
    readonly body: RequestBody,
    readonly session: Session,
  ) {}

  act(action: Action): unknown {
    const act = this.#acts[action.ActionType];
    if (!act) throw new NotImplemented(`action type ${action.ActionType}`);
    return act(action);
  }

  locationOf(action: Action): string {
    const object = this.#objects.get(action.ObjectPathId);
    return `${object?.type ?? ""}.${camel(action.Name)}`;
  }

  readonly #acts: Readonly<Record<number, (action: Action) => unknown>> = {
    [actionTypes.instantiate]: ({ ObjectPathId }) => {
      const object = this.#resolve(ObjectPathId);
      if (!object) return null;
      const [kept] = [...this.session.kept].find(([, each]) => each === object) ?? [];
      return {
        ...(object.id === undefined ? {} : { Id: object.id }),
        ...(kept === undefined ? {} : { _ReferenceId: kept }),
      };
    },
    [actionTypes.query]: ({ ObjectPathId, QueryInfo }) => {
      const object = this.#resolve(ObjectPathId);
      return object && query(object, QueryInfo?.Select);
    },
    [actionTypes.method]: (action) => {
      const object = this.#required(action);
      if (action.Name === "_KeepReference") return this.#keep(object);
      const result = member(object, "call", action.Name)(...this.#arguments(action.ArgumentInfo));
      return isServerObject(result) ? {} : (result ?? null);
    },
    [actionTypes.setProperty]: (action) => {
      const [value] = this.#arguments(action.ArgumentInfo);
      member(this.#required(action), "set", action.Name)(value);
      return nothing;
    },
    [actionTypes.trace]: () => null,
  };

  #keep(object: ServerObject): null {
    this.session.kept.set(`kept-${this.session.kept.size + 1}`, object);
    return null;
  }

  #required({ ObjectPathId, Name }: Action): ServerObject {
    const object = this.#resolve(ObjectPathId);
    if (!object) throw new ExcelError("ItemNotFound", `${Name} of a null object`);
    return object;
  }

  #resolve(id: number): ServerObject | null {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw new ExcelError("InvalidRequest", `object path ${id}`);
    const object = this.#resolvePath(path);
    this.#objects.set(id, object);
    return object;
  }

  #resolvePath(path: ObjectPath): ServerObject | null {
    if (path.ObjectPathType === pathTypes.global) return workbook(this.session);
    if (path.ObjectPathType === pathTypes.nullObject) return null;
    if (path.ObjectPathType === pathTypes.newObject) {
      const service = services[path.Name];
      if (!service) throw new NotImplemented(`new ${path.Name}`);
      return service(this.session);
    }
    if (path.ObjectPathType === pathTypes.reference)
      return this.session.kept.get(path.Name) ?? null;
    const parent = this.#resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (path.ObjectPathType === pathTypes.property) return member(parent, "child", path.Name)();
    const [...given] = this.#arguments(path.ArgumentInfo);
    if (path.ObjectPathType === pathTypes.indexer) {
      if (!parent.item) throw new NotImplemented(`${parent.type}[…]`);
      return parent.item(given[0]);
    }
    if (path.ObjectPathType !== pathTypes.method)
      throw new NotImplemented(`object path type ${path.ObjectPathType}`);
    const result = member(parent, "call", path.Name)(...given);
    if (result !== null && !isServerObject(result))
      throw new NotImplemented(`${parent.type}.${camel(path.Name)} as an object`);
    return result;
  }

  #arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, i) => {
      const id = ids?.[i];
      return typeof id === "number" && id > 0 ? this.#resolve(id) : argument;
    });
  }
}

/** A collection answers its members; a navigation path loads the objects behind it. */
function query(object: ServerObject, select: readonly string[] | undefined): unknown {
  if (!select || select.length === 0 || select.includes("*"))
    throw new NotImplemented(`${object.type}.load without a list of properties`);
  if (object.items) return { _Items: object.items().map((item) => properties(item, select)) };
  return properties(object, select);
}

function properties(object: ServerObject, select: readonly string[]): Record<string, unknown> {
  const loaded = select.map((path) => {
    if (path.includes("/")) throw new NotImplemented(`${object.type}.load of ${path}`);
    return [pascal(path), member(object, "get", pascal(path))()] as const;
  });
  const id = object.id === undefined ? [] : [["Id", object.id] as const];
  return Object.fromEntries([...id, ...loaded]);
}

function member<K extends "get" | "set" | "call" | "child">(
  object: ServerObject,
  kind: K,
  name: string,
): NonNullable<ServerObject[K]>[string] {
  const found = object[kind]?.[name] as NonNullable<ServerObject[K]>[string] | undefined;
  if (!found) throw new NotImplemented(`${object.type}.${camel(name)} (${kind})`);
  return found;
}

const pascal = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);
const camel = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1);
