/** What F6 goes between. */
export interface Region {
  readonly element: HTMLElement;
  /** Gives the region the keyboard. */
  readonly enter: () => void;
  /** Before the keyboard goes elsewhere. */
  readonly leave: () => Promise<void>;
}

/** F6 and Shift+F6 go from one half of the page to the other, as between sheet and pane in Excel. */
export function goBetween(grid: Region, pane: Region): void {
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      // A question has to be answered first.
      if (document.querySelector("[aria-modal=true], dialog[open]")) return;
      const inPane = pane.element.contains(document.activeElement);
      void go(inPane ? pane : grid, inPane ? grid : pane);
    },
    { capture: true },
  );
}

async function go(from: Region, to: Region): Promise<void> {
  await from.leave();
  to.element.scrollIntoView({ block: "nearest" });
  to.enter();
}

/**
 * A region of ordinary controls: it is entered where it was left. Where that control went with its
 * card meanwhile, the first control of what it stood in has the keyboard. At first, and where
 * something else is to be done by now, it is entered at its landing, which says the whole.
 */
export function regionOf(element: HTMLElement): Region {
  let last: readonly HTMLElement[] = [];
  let stage: string | null = null;
  element.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLElement) last = pathOf(target, element);
  });
  element.addEventListener("focusout", () => {
    stage = stageOf(element);
  });
  return {
    element,
    enter: () => {
      const [control, ...around] = stageOf(element) === stage ? last : [];
      const again = control && element.contains(control) ? control : null;
      (again ?? firstIn([...around, element]))?.focus();
    },
    leave: () => Promise.resolve(),
  };
}

/** An element and what it stands in, the nearest first, below `top`. */
function pathOf(element: HTMLElement, top: HTMLElement): readonly HTMLElement[] {
  const { parentElement } = element;
  const rest = parentElement && parentElement !== top ? pathOf(parentElement, top) : [];
  return [element, ...rest];
}

/** Where the first of `places` that is still on the page, and can have the keyboard, is entered. */
function firstIn(places: readonly HTMLElement[]): HTMLElement | null {
  const entries = places.map((place) =>
    place.isConnected ? (landingIn(place) ?? firstControl(place)) : null,
  );
  return entries.find((entry) => entry !== null) ?? null;
}

const landingIn = (element: HTMLElement): HTMLElement | null =>
  element.querySelector<HTMLElement>("[data-landing]");

/** What is to be done next, as the landing is marked with; `null` where there is none. */
const stageOf = (element: HTMLElement): string | null =>
  landingIn(element)?.getAttribute("data-landing") ?? null;

/** Fluent's dummies pass the focus on to nowhere. */
const CONTROLS =
  ":is(button, input, select, textarea, a[href], [tabindex]):not(:disabled, [tabindex='-1'], [data-tabster-dummy])";

const firstControl = (element: HTMLElement): HTMLElement | null =>
  element.querySelector<HTMLElement>(CONTROLS);
