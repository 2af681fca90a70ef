import { refuse } from "../../model/notice";
import type { Sheet, Workbook } from "../../model/sheet";
import { byteString, bytesOf } from "./byte-string";
import { decode } from "./decode";
import { readHtml } from "./html";
import { declaredCharset } from "./markup";

/** Parts of one file; a workbook has one for every sheet and some for its looks. */
const MOST_PARTS = 2_000;
const DEEPEST = 8;

/**
 * Reads a page that was saved with all that belongs to it in one file (.mht): that of a browser or of
 * Word is one page, that of Excel one for every sheet. What stands at the head and foot of printed pages
 * is a page of its own there, and left out.
 */
export function readWebArchive(bytes: Uint8Array, file: string): Workbook {
  const pages = pagesIn(byteString(bytes), 0);
  const [main] = pages;
  if (!main) return refuse("file.damaged", { file, kind: ".mht" });
  const text = textOf(main);
  const listed = sheetsListedIn(text);
  if (listed.length === 0) return readHtml(text);
  const sheets = listed.flatMap(({ name, hidden, location }) =>
    pages
      .filter((page) => nameIn(page.location) === location)
      .flatMap((page) => sheetOf(page, name, hidden)),
  );
  return { sheets, names: [] };
}

/** A page of the file, its content as it was before it was sent. */
interface PagePart {
  readonly location: string;
  readonly charset: string | undefined;
  readonly content: Uint8Array;
}

/** The pages in a part and in its parts. */
function pagesIn(part: string, depth: number): readonly PagePart[] {
  const { head, body } = partedAt(part);
  const type = headerIn(head, "Content-Type") ?? "text/html";
  const boundary = parameterIn(type, "boundary");
  if (/^multipart\//i.test(type) && boundary !== undefined && depth < DEEPEST)
    return body
      .split(`--${boundary}`)
      .slice(1, MOST_PARTS)
      .filter((each) => !each.startsWith("--"))
      .flatMap((each) => pagesIn(each.replace(/^[^\n]*\n/, ""), depth + 1));
  if (!/^text\/html/i.test(type)) return [];
  return [
    {
      location: headerIn(head, "Content-Location") ?? "",
      charset: parameterIn(type, "charset"),
      content: unpacked(body, headerIn(head, "Content-Transfer-Encoding") ?? ""),
    },
  ];
}

/** Head and body of a part, between which stands an empty line. */
function partedAt(part: string): { readonly head: string; readonly body: string } {
  const end = /\r?\n\r?\n/.exec(part);
  if (!end) return { head: part, body: "" };
  // A line that begins with a blank goes on with the one before.
  const head = part.slice(0, end.index).replace(/\r?\n[ \t]+/g, " ");
  return { head, body: part.slice(end.index + end[0].length) };
}

const headerIn = (head: string, name: string): string | undefined =>
  new RegExp(`^${name}:[ \\t]*([^\\r\\n]*)`, "im").exec(head)?.[1]?.trim();

function parameterIn(header: string, name: string): string | undefined {
  const pattern = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, "i");
  const match = pattern.exec(header);
  return match?.[1] ?? match?.[2];
}

function unpacked(body: string, encoding: string): Uint8Array {
  if (/^quoted-printable$/i.test(encoding))
    return bytesOf(
      body
        .replace(/=[ \t]*\r?\n/g, "")
        .replace(/=([0-9a-f]{2})/gi, (_, hex: string) =>
          String.fromCharCode(Number.parseInt(hex, 16)),
        ),
    );
  if (!/^base64$/i.test(encoding)) return bytesOf(body);
  const digits = body.replace(/[^a-z0-9+/]/gi, "");
  // One digit alone is no byte.
  return bytesOf(atob(digits.length % 4 === 1 ? digits.slice(0, -1) : digits));
}

const textOf = ({ content, charset }: PagePart): string =>
  decode(content, charset ?? declaredCharset(content)) ?? "";

interface Listed {
  readonly name: string;
  readonly hidden: boolean;
  readonly location: string;
}

/** The sheets that the frame of a workbook names, in the comment that Excel reads. */
const sheetsListedIn = (frame: string): readonly Listed[] =>
  [...frame.matchAll(/<x:ExcelWorksheet>([\s\S]{0,4000}?)<\/x:ExcelWorksheet>/g)].flatMap(
    ([, xml = ""]) => {
      const location = /<x:WorksheetSource[^>]*HRef="([^"]*)"/i.exec(xml)?.[1];
      if (location === undefined) return [];
      const name = /<x:Name>([^<]*)<\/x:Name>/.exec(xml)?.[1] ?? "";
      const hidden = /<x:Visible>\s*Sheet(?:Very)?Hidden/.test(xml);
      return [{ name, hidden, location: nameIn(location) }];
    },
  );

/** `file:///C:/1/年报.files/sheet001.htm` and `年报.files/sheet001.htm` are one page. */
const nameIn = (location: string): string => location.replace(/^.*[\\/]/, "").toLowerCase();

/** The tables of a page that is a sheet; it has no text outside of them. */
function sheetOf(page: PagePart, name: string, hidden: boolean): readonly Sheet[] {
  const tables = readHtml(textOf(page)).sheets.slice(1);
  return tables.map((table, i) => ({
    ...table,
    hidden,
    name: i === 0 ? name : `${name}（${i + 1}）`,
  }));
}
