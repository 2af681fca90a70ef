import { HostError, type Host } from "../../taskpane/hosts/port";
import { hostContract, type Bench } from "../excel/host-contract";
import { gridOf, type Grid } from "./harness/grid";
import { useWorkbench } from "./harness/workbench";

const workbench = useWorkbench();

/** The contract of every host, kept by the grid in its page. */
hostContract(async () => benchOf(await gridOf((await workbench.open("/?test")).page)));

function benchOf(grid: Grid): Bench {
  const { host, deliver } = remoteHost(grid);
  return {
    host,
    user: {
      type: (place, value) => grid.enter(place, String(value)),
      async paste(place, rows) {
        await grid.select(place);
        await grid.paste({ text: rows.map((row) => row.join("\t")).join("\n") });
      },
      select: (place) => grid.select(place),
      insertRows: (sheet, row, count) => grid.insertRows({ sheet, row, column: 0 }, count),
    },
    settled: deliver,
    close: () => Promise.resolve(),
  };
}

/** The page's host as one of this side; what it tells is delivered when the grid is quiet. */
function remoteHost(grid: Grid): { host: Host; deliver: () => Promise<void> } {
  const changes = new Set<Parameters<Host["onChange"]>[0]>();
  const selections = new Set<Parameters<Host["onSelect"]>[0]>();
  const listen =
    <T>(listeners: Set<T>) =>
    (listener: T) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    };
  return {
    host: {
      layOut: (plan) => grid.layOut(plan),
      attach: (next, former) => grid.attach(next, former),
      read: () => grid.read(),
      write: (edits) => crossing(grid.write(edits)),
      undo: () => grid.undo(),
      select: (place) => crossing(grid.select(place)),
      onChange: listen(changes),
      onSelect: listen(selections),
    },
    async deliver() {
      for (const change of await grid.changes()) changes.forEach((listener) => listener(change));
      for (const place of await grid.selections())
        selections.forEach((listener) => listener(place));
    },
  };
}

/** Errors of the page arrive as text: a refusal is one again on this side. */
async function crossing<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    const sentence = /HostError: (.*)/.exec(String(error))?.[1];
    throw sentence === undefined ? error : new HostError(sentence);
  }
}
