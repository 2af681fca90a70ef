/** Names of character sets by the numbers of Windows. */
const CODE_PAGES: Readonly<Record<number, string>> = {
  ...{ 932: "shift_jis", 936: "gb18030", 949: "euc-kr", 950: "big5", 54936: "gb18030" },
  ...{ 65001: "utf-8", 10008: "gb18030" },
};

/** Code pages of fonts by their character set; that of a font without any is the document's. */
const OF_FONTS: Readonly<Record<number, number>> = { 128: 932, 129: 949, 134: 936, 136: 950 };

export const codePageOfFont = (charset: number): number | undefined => OF_FONTS[charset];

/** The text of bytes in a code page; Western where it is none that we know. */
export function decodedAs(codePage: number, bytes: Uint8Array): string {
  const name = CODE_PAGES[codePage] ?? "windows-1252";
  return new TextDecoder(name).decode(bytes);
}
