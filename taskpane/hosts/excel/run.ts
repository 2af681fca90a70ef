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

/** `tell` says why nothing happens yet: no call is given up, so none happens twice. */
export function createRun(tell: (sentence: string) => void): Run {
  return async (task) => {
    const impatience = setTimeout(() => {
      tell(excelWords.waiting);
    }, PATIENCE);
    try {
      return await Excel.run({ delayForCellEdit: true }, task);
    } catch (error) {
      if (!(error instanceof OfficeExtension.Error)) throw error;
      throw new Refused(error.code, error.debugInfo.errorLocation ?? "");
    } finally {
      clearTimeout(impatience);
    }
  };
}

export const isRefused = (error: unknown, ...codes: readonly string[]): error is Refused =>
  error instanceof Refused && codes.includes(error.code);
