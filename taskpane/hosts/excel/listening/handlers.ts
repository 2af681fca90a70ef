import type { ChangeEvent } from "./echoes";
import { HostError } from "../../port";
import type { Run } from "../run";

/** What the pane does when Excel tells of something. */
export interface Handlers {
  readonly changed: (event: ChangeEvent) => void;
  /** Formulas of a sheet have other values. */
  readonly calculated: (sheetId: string) => void;
  readonly selected: (sheetId: string, address: string) => void;
  /** A sheet was added or deleted. */
  readonly sheets: () => void;
}

/** Registrations that can be made anew: Excel drops them without a word when its web view restarts. */
export interface Registration {
  /** Where Excel refuses, that is told and tried again; answers whether the first try did it. */
  renew(): Promise<boolean>;
  end(): Promise<void>;
}

/** Milliseconds until the next try, and the longest time between two of them. */
const FIRST_PAUSE = 2000;
const LONGEST_PAUSE = 60_000;

type Registered = OfficeExtension.EventHandlerResult<unknown>;

/** Registers for everything that happens in the workbook, in one request. */
export async function register(
  run: Run,
  handlers: Handlers,
  deaf: { readonly begins: (reason: string) => void; readonly ends: () => void },
): Promise<Registration> {
  let generation = 0;
  let current: readonly Registered[] = [];
  let pause = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const add = () =>
    run(async (context) => {
      const mine = ++generation;
      const { worksheets } = context.workbook;
      // An old registration that is still alive must not tell everything twice.
      const when =
        <E>(act: (event: E) => void) =>
        (event: E): Promise<void> => {
          if (mine === generation) act(event);
          return Promise.resolve();
        };
      const registered: Registered[] = [
        worksheets.onChanged.add(when(handlers.changed)),
        worksheets.onCalculated.add(
          when((event) => {
            handlers.calculated(event.worksheetId);
          }),
        ),
        worksheets.onSelectionChanged.add(
          when((event) => {
            handlers.selected(event.worksheetId, event.address);
          }),
        ),
        worksheets.onAdded.add(when(handlers.sheets)),
        worksheets.onDeleted.add(when(handlers.sheets)),
      ];
      await context.sync();
      current = registered;
    });

  async function renew(): Promise<boolean> {
    clearTimeout(timer);
    try {
      await add();
      if (pause > 0) deaf.ends();
      pause = 0;
      return true;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      if (pause === 0) deaf.begins(error.sentence);
      pause = Math.min(LONGEST_PAUSE, Math.max(FIRST_PAUSE, 2 * pause));
      timer = setTimeout(() => void renew(), pause);
      return false;
    }
  }

  await add();
  return {
    renew,
    async end() {
      generation++;
      clearTimeout(timer);
      const [first] = current;
      for (const each of current) each.remove();
      await first?.context.sync();
      current = [];
    },
  };
}
