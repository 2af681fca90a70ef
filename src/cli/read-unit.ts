import type { Layouts } from "../import";
import { Refusal } from "../model/notice";
import { submit, type Submission, type Unreadable } from "../rollup/submission";
import type { TemplateId } from "../model/template";
import { cliWords as words } from "../words/cli";
import { sayNotice } from "../words/notices";
import { Problem } from "./io";
import { readReport } from "./read-report";

/** A submission that can pass between threads: a form is known by its id. */
export type UnitRead =
  (Omit<Submission, "template"> & { readonly template: TemplateId }) | Unreadable;

/** Layouts of the files that this thread has read. */
const layouts: Layouts = new Map();

/** One file read and checked. Whatever is wrong with it is its own: nothing is thrown. */
export async function readUnit(file: string): Promise<UnitRead> {
  try {
    const { template, ...read } = submit(file, await readReport(file, { layouts }));
    return { ...read, template: template.id };
  } catch (error) {
    if (error instanceof Refusal) return { file, sentence: sayNotice(error.notice) };
    if (error instanceof Problem) return { file, sentence: error.sentence };
    const message = error instanceof Error ? error.message : String(error);
    return { file, sentence: words.fileInternal(file, message) };
  }
}

/** What a thread of the pool runs. */
export default readUnit;
