import { strFromU8, unzipSync } from "fflate";

/** The parts of an Office file by name, as text: zip bytes differ with the clock. */
export const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
