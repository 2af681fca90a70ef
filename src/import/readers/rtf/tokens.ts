/** A piece of RTF: the beginning or end of a group, a word of command, or bytes of text. */
export type Token =
  | { readonly kind: "open" | "close" }
  /** `\b0`: b and 0; `\*` and `\~` are words of one sign. */
  | { readonly kind: "word"; readonly word: string; readonly value: number | null }
  | { readonly kind: "bytes"; readonly bytes: string };

const TOKEN =
  /([{}])|\\'([0-9a-f]{2})|\\([a-z]{1,40})(-?\d{1,10})? ?|\\([\s\S])|[\r\n]+|([^\\{}\r\n]+)/giy;

/** The pieces of a file, in order; pictures in bytes of their own are left out. */
export function* tokensIn(rtf: string): Generator<Token> {
  const pattern = new RegExp(TOKEN);
  for (let match = pattern.exec(rtf); match; match = pattern.exec(rtf)) {
    const [, brace, hex, word, value, sign, bytes] = match;
    if (brace !== undefined) yield { kind: brace === "{" ? "open" : "close" };
    else if (hex !== undefined)
      yield { kind: "bytes", bytes: String.fromCharCode(Number.parseInt(hex, 16)) };
    else if (word === "bin") pattern.lastIndex += Math.max(0, Number(value ?? 0));
    else if (word !== undefined)
      yield { kind: "word", word, value: value === undefined ? null : Number(value) };
    else if (sign !== undefined) yield { kind: "word", word: sign, value: null };
    else if (bytes !== undefined) yield { kind: "bytes", bytes };
  }
}
