/** A text or a straight line on a page; points from the top left corner. */
export type Mark =
  | {
      readonly kind: "text";
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly text: string;
    }
  | { readonly kind: "line"; readonly from: Point; readonly to: Point; readonly drawn: Drawn };

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How programs draw borders: Word and LibreOffice stroke lines, browsers fill thin bars. */
export type Drawn = "stroke" | "bar";

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** Width of a text in points: Chinese signs are square, the others half as wide. */
export const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) > 0x2000 ? 1 : 0.5), 0) * size;

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

/**
 * A PDF whose font is named and not embedded, as old printer drivers make them: its text is read
 * through the character maps of the reader alone.
 */
export function pdfFile(pages: readonly PdfPage[]): Uint8Array {
  const kids = pages.map((_, i) => `${6 + 2 * i} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>",
    "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 5 0 R /DW 1000 /W [1 95 500] >>",
    "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>",
    ...pages.flatMap(({ width, height, marks }, i) => {
      const content = marks.map((mark) => drawn(mark, height)).join("\n");
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources << /Font << /F 3 0 R >> >> /Contents ${7 + 2 * i} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let body = "%PDF-1.4\n";
  const offsets = objects.map((object, i) => {
    const offset = body.length;
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  return latin1(
    `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`,
  );
}

function drawn(mark: Mark, height: number): string {
  if (mark.kind === "text") {
    const codes = [...mark.text].map((sign) => sign.charCodeAt(0).toString(16).padStart(4, "0"));
    return `BT /F ${mark.size} Tf 1 0 0 1 ${mark.x} ${height - mark.y} Tm <${codes.join("")}> Tj ET`;
  }
  const { from, to } = mark;
  if (mark.drawn === "stroke")
    return `0.5 w ${from.x} ${height - from.y} m ${to.x} ${height - to.y} l S`;
  const [wide, tall] = [Math.max(to.x - from.x, 0.75), Math.max(to.y - from.y, 0.75)];
  return `${from.x} ${height - from.y - tall} ${wide} ${tall} re f`;
}
