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
export async function answerTo({ bytes, file }: Request): Promise<Answer> {
  try {
    const { report, template, places, spots, notices } = await readFile(bytes, file, {
      characterMap,
    });
    return { kind: "read", template: template.id, reading: { report, places, spots, notices } };
  } catch (error) {
    return error instanceof Refusal
      ? { kind: "refused", notice: error.notice }
      : { kind: "failed", what: String(error) };
  }
}

/** They lie beside the scripts. */
async function characterMap(name: string): Promise<Uint8Array> {
  const response = await fetch(new URL(`cmaps/${name}.bcmap`, location.href));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
