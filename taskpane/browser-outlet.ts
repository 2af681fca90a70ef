import { openInNewTab } from "./new-tab";
import type { Outlet } from "./session/export/outlet";

/** Downloads and the clipboard of a browser. */
export const browserOutlet: Outlet = {
  save({ name, type, data }) {
    const address = URL.createObjectURL(new Blob([data], { type }));
    const anchor = document.createElement("a");
    anchor.href = address;
    anchor.download = name;
    anchor.click();
    // The browser reads the blob after the click has returned.
    setTimeout(() => {
      URL.revokeObjectURL(address);
    }, 60_000);
    return Promise.resolve("saved");
  },

  openApart: (report, template, file) => Promise.resolve(openInNewTab(report, template, file)),

  async copy(html) {
    const text = new DOMParser().parseFromString(html, "text/html").body.textContent;
    try {
      const item = new ClipboardItem({
        "text/html": new Blob([html], { type: "text/html" }),
        "text/plain": new Blob([text], { type: "text/plain" }),
      });
      await navigator.clipboard.write([item]);
      return true;
    } catch {
      return copyByCommand(html, text);
    }
  },

  async draw(svg, { width, height }) {
    const image = new Image(width, height);
    // A picture from a data address leaves the canvas readable in every engine.
    image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = width;
    canvas.height = height;
    canvas.getContext("2d")?.drawImage(image, 0, 0, width, height);
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, "image/png");
    });
    if (!blob) throw new Error("The canvas gave no picture");
    return new Uint8Array(await blob.arrayBuffer());
  },
};

/** Out of date, and all there is where a page may not use the clipboard. */
interface Commands {
  readonly execCommand: (command: "copy") => boolean;
}

/** Copies what is selected; false where the browser refuses. */
export const copySelection = (): boolean => (document as Commands).execCommand("copy");

/** Panes inside Excel have no clipboard permission, but a copy command. */
function copyByCommand(html: string, text: string): boolean {
  let taken = false;
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", text);
    taken = event.clipboardData !== null;
  };
  document.addEventListener("copy", onCopy, { capture: true });
  const copied = copySelection();
  document.removeEventListener("copy", onCopy, { capture: true });
  return copied && taken;
}
