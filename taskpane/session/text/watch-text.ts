import type { Report } from "../../../src/model/report";
import type { Unsubscribe } from "../../hosts/port";
import type { OpenReport } from "../state/open-report";
import type { SessionStore } from "../state/snapshot";

/** Milliseconds without a change before the text is looked at. */
export const PAUSE = 300;

/**
 * The text against the figures, off the way of live checking: a figure's own card never waits for
 * it. An answer that the workbook has outrun is dropped.
 */
export function watchText(store: SessionStore): Unsubscribe {
  let asked: Report | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function answer({ report, template }: OpenReport): Promise<void> {
    const [{ checkText }, { choicesFor }, { figuresTold }] = await Promise.all([
      import("../../../src/narrative/check"),
      import("../../../src/narrative/draft"),
      import("../../../src/narrative/told"),
    ]);
    if (store.getSnapshot().open?.report !== report) return;
    const choices = template.sections.flatMap(({ id: section }) =>
      choicesFor(section, report, template).map((choice) => ({ ...choice, section })),
    );
    const told = figuresTold(report, template);
    store.set({ text: { report, findings: checkText(report, template), choices, told } });
  }

  const unsubscribe = store.subscribe(() => {
    const { open, text } = store.getSnapshot();
    if ((open?.report ?? null) === asked) return;
    asked = open?.report ?? null;
    clearTimeout(timer);
    if (open) timer = setTimeout(() => void answer(open), PAUSE);
    else if (text) store.set({ text: null });
  });
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}
