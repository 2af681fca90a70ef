import type { Vocabulary } from "../labels/axis";
import { variants } from "../labels/label";

/** The column headings of a text, which may take several lines. */
export class TextHeadings {
  private words: string[] = [];
  /** Every word since the first heading is one of the table. */
  private isWhole = true;
  /** A row was read since; the next heading begins anew. */
  private isClosed = true;

  constructor(private readonly vocabulary: Vocabulary) {}

  /** Takes the labels of a line; `heads` where a column heading is among them. */
  read(labels: readonly string[], heads: boolean) {
    const { columns, rows, titles } = this.vocabulary;
    if (heads && this.isClosed) {
      this.words = [];
      this.isWhole = true;
      this.isClosed = false;
    }
    const words = labels.flatMap((label) =>
      variants(label).some((word) => columns.has(word)) ? [label] : label.trim().split(/\s+/u),
    );
    for (const word of words) {
      const known = variants(word).find((each) => columns.has(each));
      // 总计 and 其他 head rows as well as columns.
      if (known !== undefined && this.isOpen(heads)) this.words.push(known);
      else if (!variants(word).some((each) => rows.has(each) || titles.has(each) || each === ""))
        this.isWhole = this.isWhole && !this.isOpen(heads);
    }
  }

  /**
   * The headings over a row; what stands between rows is no heading. A bare number may be that of a
   * page in the middle of a heading, and does not end it.
   */
  known(isRow: boolean): readonly string[] {
    this.isClosed ||= isRow;
    return this.isWhole ? this.words : [];
  }

  private isOpen(heads: boolean): boolean {
    return heads || (this.words.length > 0 && !this.isClosed);
  }
}
