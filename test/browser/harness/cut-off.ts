/**
 * Runs in the page: elements whose content is wider than they are, in a pane of that width. The
 * frames of wide tables go sideways on purpose.
 */
export function cutOff(width: number): string[] {
  document.body.style.setProperty("--pane", `${width}px`);
  return [...document.querySelectorAll("#pane *:not([data-sideways])")]
    .filter((each) => each.clientWidth > 1 && each.scrollWidth > each.clientWidth + 1)
    .filter((each) => getComputedStyle(each).overflowX !== "visible")
    .map((each) => `cut off at ${width}: ${each.tagName} ${each.textContent.slice(0, 40)}`);
}
