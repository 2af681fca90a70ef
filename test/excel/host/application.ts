import { itemNotFound } from "./errors";
import type { ServerObject } from "./server-object";
import type { Session } from "./session";
import { names, worksheets } from "./worksheet";

/** `Workbook`, the root of every request. */
export const workbook = (session: Session): ServerObject => ({
  type: "Workbook",
  call: {
    _RemoveReference: (id) => void session.kept.delete(String(id)),
    /** Excel on the web, in the place of `Application.createWorkbook`. */
    CreateAndOpenWorkbook: (base64) => void session.opened.push(String(base64)),
  },
  child: {
    Worksheets: () => worksheets(session),
    Names: () => names(session),
    Settings: () => settings(session),
    Protection: () => ({
      type: "WorkbookProtection",
      get: { Protected: () => session.book.structureLocked },
    }),
    Properties: () => ({
      type: "DocumentProperties",
      set: {
        Title: (value) => {
          session.book.properties["title"] = value;
        },
      },
    }),
    Application: () => ({
      type: "Application",
      call: {
        SuspendScreenUpdatingUntilNextSync: () => undefined,
        CreateWorkbook: (base64) => ({
          type: "WorkbookCreated",
          call: { Open: () => void session.opened.push(String(base64)) },
        }),
      },
    }),
    _Runtime: () => ({
      type: "Runtime",
      set: {
        EnableEvents: (value) => {
          session.eventsEnabled = value === true;
        },
      },
    }),
  },
});

/** `SettingCollection`: what the add-in keeps in the workbook. */
const settings = ({ book, faults }: Session): ServerObject => ({
  type: "SettingCollection",
  call: {
    Add: (key, value) => {
      if (!faults.forgetSettings) book.settings.set(String(key), value);
      return setting(book.settings, String(key));
    },
    GetItem: (key) => {
      if (!book.settings.has(String(key))) throw itemNotFound(`setting ${String(key)}`);
      return setting(book.settings, String(key));
    },
    GetItemOrNullObject: (key) =>
      book.settings.has(String(key)) ? setting(book.settings, String(key)) : null,
  },
});

const setting = (all: Map<string, unknown>, key: string): ServerObject => ({
  type: "Setting",
  get: { Key: () => key, Value: () => all.get(key) },
  call: { Delete: () => void all.delete(key) },
});

/** Objects that office.js creates by name; it greets the first when it starts. */
export const services: Readonly<Record<string, (session: Session) => ServerObject>> = {
  "Microsoft.InternalService.AddinInternalService": () => ({
    type: "AddinInternalService",
    call: { NotifyActionHandlerReady: () => undefined },
  }),
  "Microsoft.AppRuntime.AppRuntimeService": ({ paneStates }) => ({
    type: "AppRuntimeService",
    call: { SetAppRuntimeState: (state) => void paneStates.push(String(state)) },
  }),
};
