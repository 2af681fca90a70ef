/// <reference types="office-js" />
import { createRun } from "./run";

/**
 * Opens a workbook of its own from the bytes of an .xlsx; the user saves it from there. What
 * Excel refuses is thrown as a `HostError`.
 */
export async function openWorkbook(data: Uint8Array): Promise<void> {
  const run = createRun(() => undefined);
  await run(() => Excel.createWorkbook(base64(data)));
}

/** In parts: a call takes only so many arguments. */
function base64(data: Uint8Array): string {
  const PART = 8192;
  let text = "";
  for (let at = 0; at < data.length; at += PART)
    text += String.fromCharCode(...data.subarray(at, at + PART));
  return btoa(text);
}
