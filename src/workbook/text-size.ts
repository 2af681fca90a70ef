/** Width of a text in characters of the default font: Chinese characters and marks take two. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (/[\u0020-\u007e]/.test(character) ? 1 : 2), 0);

/** How many lines a text takes in a column of that width, two characters kept for the padding. */
export const linesIn = (text: string, width: number): number =>
  text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / Math.max(1, width - 2))), 0);
