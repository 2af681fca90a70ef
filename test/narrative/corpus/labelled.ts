/** A paragraph or more, and the figures in it that speak of the tables. */
export interface Labelled {
  readonly paragraphs: readonly string[];
  readonly figures: readonly Figure[];
}

export interface Figure {
  readonly indicator: string;
  readonly paragraph: number;
  readonly start: number;
  readonly words: string;
}

/** Reads `收到申请{received:12件}`; & stands between indicators of one figure (各 2 件). */
export function labelled(source: string): Labelled {
  const figures: Figure[] = [];
  const paragraphs = source.split("\n").map((marked, paragraph) => {
    let text = "";
    let at = 0;
    for (const match of marked.matchAll(/\{([^:}]+):([^}]+)\}/gu)) {
      const [whole, indicator = "", words = ""] = match;
      text += marked.slice(at, match.index);
      for (const each of indicator.split("&"))
        figures.push({ indicator: each, paragraph, start: text.length, words });
      text += words;
      at = match.index + whole.length;
    }
    return text + marked.slice(at);
  });
  return { paragraphs, figures };
}
