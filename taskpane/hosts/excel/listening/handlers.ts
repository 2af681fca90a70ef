import type { ChangeEvent } from "./feed";
import type { Run } from "../run";

/** What the pane does when Excel tells of something. */
export interface Handlers {
  readonly changed: (event: ChangeEvent) => void;
  /** Formulas of a sheet have other values. */
  readonly calculated: (sheetId: string) => void;
  readonly selected: (sheetId: string, address: string) => void;
  /** A sheet was added, deleted or brought to the front. */
  readonly sheets: () => void;
}

/** Registrations that can be made anew: Excel drops them without a word when its web view restarts. */
export interface Registration {
  renew(): Promise<void>;
  end(): Promise<void>;
}

type Registered = OfficeExtension.EventHandlerResult<unknown>;

/** Registers for everything that happens in the workbook, in one request. */
export async function register(run: Run, handlers: Handlers): Promise<Registration> {
  let generation = 0;
  let current: readonly Registered[] = [];

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
        worksheets.onActivated.add(when(handlers.sheets)),
        worksheets.onAdded.add(when(handlers.sheets)),
        worksheets.onDeleted.add(when(handlers.sheets)),
      ];
      await context.sync();
      current = registered;
    });

  await add();
  return {
    renew: add,
    async end() {
      generation++;
      const [first] = current;
      for (const each of current) each.remove();
      await first?.context.sync();
      current = [];
    },
  };
}
