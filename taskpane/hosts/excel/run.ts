import { HostError } from "../port";
import { excelWords } from "../../../src/words/hosts";

/** One conversation with Excel; what Excel refuses is thrown as a `Refused`. */
export type Run = <T>(task: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** A refusal of Excel itself, with its code. */
export class Refused extends HostError {
  constructor(
    readonly code: string,
    /** The member that was refused: `Range.merge`. */
    readonly location: string,
  ) {
    super(excelWords.refused(code));
    this.name = "Refused";
  }
}

/** Excel keeps a request while a cell is being edited; after this time the user is told to end it. */
const PATIENCE = 2000;

/**
 * `wait` says why nothing happens yet, and `null` once Excel has answered: no call is given up, so
 * none happens twice.
 */
export function createRun(wait: (sentence: string | null) => void): Run {
  let waiting = 0;
  return async (task) => {
    let late = 0;
    const impatience = setTimeout(() => {
      late = 1;
      waiting++;
      wait(excelWords.waiting);
    }, PATIENCE);
    try {
      return await Excel.run({ delayForCellEdit: true }, task);
    } catch (error) {
      if (!(error instanceof OfficeExtension.Error)) throw error;
      throw new Refused(error.code, error.debugInfo.errorLocation ?? "");
    } finally {
      clearTimeout(impatience);
      waiting -= late;
      if (late > 0 && waiting === 0) wait(null);
    }
  };
}

export const isRefused = (error: unknown, ...codes: readonly string[]): error is Refused =>
  error instanceof Refused && codes.includes(error.code);
