/** Widths of the pane in CSS pixels: Excel's panes are never narrower than 350. */
const MIN = 350;
const START = 370;
const STEP = 20;
/** What the grid keeps, so far as the window is wide enough for both. */
const GRID = 320;

/**
 * A separator between the page's grid and its pane: dragged, or moved with the arrow keys, Home
 * and End. The width is the custom property `--pane` of `page`.
 */
export function createSplitter(page: HTMLElement, label: string): HTMLElement {
  const splitter = document.createElement("div");
  splitter.className = "splitter";
  splitter.tabIndex = 0;
  splitter.setAttribute("role", "separator");
  splitter.setAttribute("aria-orientation", "vertical");
  splitter.setAttribute("aria-label", label);
  let width = START;

  const widest = () => Math.max(MIN, page.clientWidth - GRID);

  function resize(wanted: number): void {
    width = Math.round(Math.min(Math.max(wanted, MIN), widest()));
    page.style.setProperty("--pane", `${width}px`);
    splitter.setAttribute("aria-valuemin", String(MIN));
    splitter.setAttribute("aria-valuemax", String(widest()));
    splitter.setAttribute("aria-valuenow", String(width));
  }

  const keys: Readonly<Record<string, () => number>> = {
    ArrowLeft: () => width + STEP,
    ArrowRight: () => width - STEP,
    Home: () => MIN,
    End: widest,
  };

  splitter.addEventListener("keydown", (event) => {
    const wanted = keys[event.key];
    if (!wanted) return;
    event.preventDefault();
    resize(wanted());
  });
  splitter.addEventListener("pointerdown", (event) => {
    splitter.setPointerCapture(event.pointerId);
  });
  splitter.addEventListener("pointermove", (event) => {
    if (!splitter.hasPointerCapture(event.pointerId)) return;
    resize(page.getBoundingClientRect().right - event.clientX);
  });
  window.addEventListener("resize", () => {
    resize(width);
  });
  resize(START);
  return splitter;
}
