declare module "fast-formula-parser" {
  /** Positions are counted from 1. */
  export interface Position {
    readonly row: number;
    readonly col: number;
    readonly sheet: string;
  }

  export default class FormulaParser {
    constructor(config: { readonly onCell: (cell: Position) => string | number });
    /** The formula's value, which is an object where it is an error. */
    parse(formula: string, position: Position): unknown;
  }
}
