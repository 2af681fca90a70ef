/**
 * The text of a file of unknown encoding: by its byte order mark, else UTF-8, else GB18030;
 * `null` where it is none of these. `declared` is what a page says of itself.
 */
export function decode(bytes: Uint8Array, declared?: string): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs("utf-16le", bytes);
  if (first === 0xfe && second === 0xff) return decodeAs("utf-16be", bytes);
  const zeros = [0, 1].map((parity) => countZeros(bytes, parity));
  if (zeros.some((count) => count > 0))
    return decodeAs((zeros[0] ?? 0) > (zeros[1] ?? 0) ? "utf-16be" : "utf-16le", bytes);
  const known = declared === undefined ? null : decodeAs(declared, bytes);
  return known ?? decodeAs("utf-8", bytes) ?? decodeAs("gb18030", bytes);
}

/** Zero bytes stand in text of two bytes a character alone, in the high byte of ASCII. */
const countZeros = (bytes: Uint8Array, parity: number): number =>
  bytes.subarray(0, 4096).filter((byte, i) => byte === 0 && i % 2 === parity).length;

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Whether decoded bytes are text that people wrote, and no other kind of file. */
export const isText = (text: string): boolean => !CONTROL.test(text.slice(0, 4096));

/** A control character that is no blank. */
const CONTROL = /[^\P{Cc}\s]/u;
