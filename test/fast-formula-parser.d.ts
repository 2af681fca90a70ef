declare module "fast-formula-parser" {
  /** Positions are counted from 1. */
  export interface Position {
    readonly row: number;
    readonly col: number;
    readonly sheet: string;
  }

  export type CellValue = string | number | null;

  export default class FormulaParser {
    constructor(config: {
      readonly onCell: (cell: Position) => CellValue;
      readonly functions: Readonly<
        Record<string, (argument: { readonly value: CellValue }) => number>
      >;
    });
    /** The formula's value, which is an object where it is an error. */
    parse(formula: string, position: Position): unknown;
  }
}
