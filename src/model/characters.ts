/**
 * Text without what no .docx, .xlsx, .svg or web page may hold: control characters but tab and line
 * ends, U+FFFE and U+FFFF, and halves of characters.
 */
export const withoutControls = (text: string): string => text.replace(NO_TEXT, "");

const NO_TEXT = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu;
