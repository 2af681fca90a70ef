import { createRoot } from "react-dom/client";
import { App } from "./app";
import { browserOutlet } from "./browser-outlet";
import { lateHost } from "./hosts/late";
import { receiveReport } from "./new-tab";
import { HostError } from "./hosts/port";
import { isoDay } from "../src/model/date";
import { createSession } from "./session/session";
import { goBetween, regionOf } from "./regions";
import { createShortcuts } from "./shortcuts";
import { createSplitter } from "./splitter";
import { words } from "../src/words/pane";
import "./workbench.css";

const grid = byId("grid");
const pane = byId("pane");

label(grid, "main", words.workbench.grid);
label(pane, "complementary", words.workbench.pane);
const views = document.createElement("div");
views.className = "views";
pane.append(createSplitter(document.body, words.workbench.splitter), views);

const shortcuts = createShortcuts();
grid.append(shortcuts.button);
document.body.append(shortcuts.dialog);

// The pane is painted before the grid is even asked for.
const loading = nextPaint().then(loadGrid);
const host = lateHost(loading);
const session = createSession(host, browserOutlet, {
  workbook: "empty",
  laysOut: "replace",
  today: () => isoDay(new Date()),
});
createRoot(views).render(<App session={session} today={new Date()} />);

receiveReport((report, template, file) => {
  void session.layOut.takeOver(report, template, words.done.imported(file));
});

window.addEventListener("beforeunload", (event) => {
  if (session.getSnapshot().dirty) event.preventDefault();
});

if (new URLSearchParams(location.search).has("test"))
  void loading.then((loaded) => Object.assign(window, { __nianbao: { host: loaded, session } }));

async function loadGrid() {
  const waiting = document.createElement("div");
  waiting.className = "waiting";
  waiting.textContent = words.workbench.loading;
  // The library empties the element that it is given.
  const sheets = document.createElement("div");
  sheets.className = "sheets";
  grid.append(sheets, waiting);
  try {
    const { createGridHost } = await import("./hosts/grid");
    const created = await createGridHost(sheets);
    created.onNotice(session.say);
    created.onSkipped(({ skipped, written }) => {
      session.pasted.leftOut(skipped, written);
    });
    goBetween({ element: grid, enter: created.focus, leave: created.leave }, regionOf(views));
    waiting.replaceChildren(whatToDo());
    const unsubscribe = created.onChange(() => {
      waiting.remove();
      unsubscribe();
    });
    return created;
  } catch (error) {
    waiting.textContent = words.workbench.gridFailed;
    reportError(error);
    throw new HostError(words.workbench.gridFailed);
  }
}

/** What stands in the place of the sheets as long as there are none. */
function whatToDo(): HTMLElement {
  const { title, steps, keys } = words.workbench.empty;
  const text = (tag: string, content: string) =>
    Object.assign(document.createElement(tag), { textContent: content });
  const list = document.createElement("ol");
  list.append(...steps.map((step) => text("li", step)));
  const box = document.createElement("div");
  box.append(text("h2", title), list, text("p", keys));
  return box;
}

/** Two frames later, what is drawn now is on the screen. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        resolve();
      }),
    );
  });
}

function label(element: HTMLElement, role: string, name: string): void {
  element.setAttribute("role", role);
  element.setAttribute("aria-label", name);
}

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}`);
  return element;
}
