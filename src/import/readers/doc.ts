import { refuse } from "../../model/notice";
import type { Workbook } from "../../model/sheet";
import { placeOf, type ParagraphPlace } from "./doc/paragraph";
import { partsOf } from "./doc/parts";
import { stretchAt, stretchesIn } from "./doc/properties";
import { docStreams, extentOf, listIn } from "./doc/streams";
import { lastFrom } from "./doc/search";
import { piecesIn, textOf } from "./doc/text";
import { readHtml } from "./html";
import { blocksOf } from "./written/blocks";
import { pageOf } from "./written/page";

/** A book has fewer characters. */
const MOST_SIGNS = 2_000_000;

/**
 * Reads .doc (Word 97 to 2003, and .wps as WPS writes it, [MS-DOC]): the text, whose cells and rows have
 * marks of their own, and of its properties those that say which cell stands where, what is merged, and
 * what nobody sees.
 */
export function readDoc(bytes: Uint8Array, file: string): Workbook {
  const streams = docStreams(bytes, file);
  const { main, data } = streams;
  const [text, characters, paragraphs] = [
    listIn(streams, "text"),
    listIn(streams, "characters"),
    listIn(streams, "paragraphs"),
  ];
  const pieces = text && piecesIn(text, main);
  if (!pieces || !characters || !paragraphs) return refuse("file.damaged", { file, kind: ".doc" });
  const looks = stretchesIn(main, characters, "characters");
  const places = stretchesIn(main, paragraphs, "paragraphs");
  const length = pieces.at(-1)?.to ?? 0;
  if (!looks || !places || length > MOST_SIGNS)
    return refuse("file.tooLarge", { file, limit: `${MOST_SIGNS / 10_000} 万字` });
  const placeAt = (sign: number): ParagraphPlace => {
    const piece = lastFrom(pieces, sign);
    const at = piece ? piece.at + (sign - piece.from) * piece.width : 0;
    const lists = [stretchAt(places, at)?.list, piece?.list].flatMap((list) => list ?? []);
    return placeOf(lists, data);
  };
  const content = textOf(main, pieces, looks);
  const extent = extentOf(streams);
  // Boxes stand beside the text; at its end they would be read as the end of its last section.
  const parts = [extent.boxes, { from: 0, to: extent.text }].flatMap((part) =>
    partsOf(content, part, placeAt),
  );
  return readHtml(pageOf(blocksOf(parts)));
}
