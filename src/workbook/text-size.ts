import { styles } from "./styles";

/** Width of a text in characters of the default font: Chinese characters and marks take two. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (/[\u0020-\u007e]/.test(character) ? 1 : 2), 0);

/** Height in points of a row with that many lines of text in the size of the tables. */
export const heightOf = (lines: number): number =>
  Math.max(20, Math.ceil(lines * styles.rowLabel.size * 1.4 + 6));

/** How many lines a text takes in a column of that width, three characters kept for padding. */
export const linesIn = (text: string, width: number): number =>
  text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / Math.max(1, width - 3))), 0);
