import { readFile, type Reading } from "../../src/import";
import { Refusal, type Notice } from "../../src/model/notice";

/** What became of a file, as data that passes from one thread to another. */
export type Answer =
  | { readonly kind: "read"; readonly template: string; readonly reading: FormlessReading }
  | { readonly kind: "refused"; readonly notice: Notice }
  | { readonly kind: "failed"; readonly what: string };

/** A reading without its form, which every thread has a copy of its own of. */
export type FormlessReading = Omit<Reading, "template">;

/** What goes to the thread that reads. */
export interface Request {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly file: string;
}

/** Reads a file. Nothing is thrown: refusals and faults are answers as well. */
const characterMaps = new URL("cmaps/", location.href).href;

export async function answerTo({ bytes, file }: Request): Promise<Answer> {
  try {
    const { report, template, places, spots, notices } = await readFile(bytes, file, {
      characterMaps,
    });
    return { kind: "read", template: template.id, reading: { report, places, spots, notices } };
  } catch (error) {
    return error instanceof Refusal
      ? { kind: "refused", notice: error.notice }
      : { kind: "failed", what: String(error) };
  }
}
