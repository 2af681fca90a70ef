import { checkWords } from "./check";
import { doneWords } from "./done";
import { exportWords } from "./export";
import { frameWords } from "./frame";
import { importWords } from "./import";
import { lastYearWords } from "./last-year";
import { readyWords } from "./ready";
import { reasonWords } from "./reason";
import { refitWords } from "./refit";
import { startWords } from "./start";
import { textWords } from "./text";
import { workbenchWords } from "./workbench";

/** Every sentence of the pane, in the words of the official form: where, what, what to do. */
export const words = {
  ...frameWords,
  ...startWords,
  ...checkWords,
  ...readyWords,
  ...lastYearWords,
  ...reasonWords,
  ...importWords,
  ...exportWords,
  ...refitWords,
  ...textWords,
  ...doneWords,
  ...workbenchWords,
} as const;
