import type * as Pdfjs from "pdfjs-dist";
import { refuse } from "../../model/notice";
import type { Workbook } from "../../model/sheet";
import type { Page, Rule, Run } from "./pages/page";
import { rulesIn, type Paint, type Point } from "./pages/ruling";
import { workbookOfPages } from "./pages/workbook";

type Library = typeof Pdfjs;
type PdfPage = Awaited<
  ReturnType<Awaited<ReturnType<Library["getDocument"]>["promise"]>["getPage"]>
>;
type Matrix = readonly number[];

/** Reads a PDF: its text, and the tables that are ruled in it. Scans hold no text. */
export async function readPdf(
  bytes: Uint8Array,
  file: string,
  characterMap: CharacterMap | undefined,
): Promise<Workbook> {
  const library = await load();
  const task = library.getDocument({
    // The library takes the bytes away from whoever hands them over.
    data: new Uint8Array(bytes),
    ...(characterMap === undefined ? {} : { CMapReaderFactory: mapsFrom(characterMap) }),
    ...{
      isEvalSupported: false,
      useWorkerFetch: false,
      disableFontFace: true,
      useSystemFonts: false,
    },
    ...{ stopAtErrors: false, enableXfa: false, verbosity: 0 },
  });
  try {
    const document = await task.promise;
    if (document.numPages > PAGES) refuse("file.tooLarge", { file, limit: `${PAGES} 页` });
    const pages: Page[] = [];
    for (let number = 1; number <= document.numPages; number++)
      pages.push(await pageOf(await document.getPage(number), library));
    if (pages.every(({ runs }) => runs.length === 0)) refuse("file.scanned", { file });
    return workbookOfPages(pages);
  } catch (error) {
    if (!(error instanceof Error) || !isOfLibrary(error)) throw error;
    if (error.name === ENCRYPTED) refuse("file.encrypted", { file });
    return refuse("file.damaged", { file, kind: ".pdf" });
  } finally {
    await task.destroy();
  }
}

/** The packed character map of a name, `UniGB-UCS2-H`. */
export type CharacterMap = (name: string) => Promise<Uint8Array>;

/** The way in which the library asks for character maps. */
const mapsFrom = (characterMap: CharacterMap) =>
  class {
    async fetch({ name }: { readonly name: string }) {
      return { cMapData: await characterMap(name), isCompressed: true };
    }
  };

/** A report has a dozen; a year book is not read to its end for one. */
const PAGES = 300;

/** With its worker in the same thread, where the library looks for it: files are read in a thread that can be ended already. */
async function load(): Promise<Library> {
  const [library] = await Promise.all([
    import("pdfjs-dist/legacy/build/pdf.mjs"),
    import("pdfjs-dist/legacy/build/pdf.worker.mjs"),
  ]);
  return library;
}

/** Errors of the library pass from its worker by name alone. */
const isOfLibrary = ({ name }: Error): boolean => ERRORS.has(name);

const ENCRYPTED = "PasswordException";
const ERRORS = new Set([
  ENCRYPTED,
  "InvalidPDFException",
  "ResponseException",
  "UnknownErrorException",
  "FormatError",
  "XRefParseException",
]);

async function pageOf(page: PdfPage, library: Library): Promise<Page> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const drawn = await page.getOperatorList();
  const { rules, hidden } = drawingOf(drawn, transform, library);
  const content = hidden ? { items: [] } : await page.getTextContent();
  const runs = content.items.flatMap((item) =>
    "str" in item ? runOf(item, transform as Matrix, library) : [],
  );
  page.cleanup();
  return { width, height, runs, rules };
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly unknown[];
  readonly width: number;
}

/** Text that runs across; what is turned, such as a watermark, is none of the report's. */
function runOf(
  { str, transform, width }: TextItem,
  view: Matrix,
  library: Library,
): readonly Run[] {
  if (str.trim() === "") return [];
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = library.Util.transform(
    [...view],
    transform,
  ) as number[];
  if (Math.abs(b) > Math.abs(a) * 0.05 || a <= 0) return [];
  return [{ text: str, left: e, right: e + width, baseline: f, size: Math.hypot(c, d) }];
}

interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Ruling lines, and whether the text of the page is a layer that nobody sees, as scanners add. */
function drawingOf({ fnArray, argsArray }: Operators, view: Matrix, library: Library) {
  const { OPS, Util } = library;
  const rules: Rule[] = [];
  const saved: Matrix[] = [];
  const shown = { seen: 0, unseen: 0 };
  let matrix: Matrix = view;
  let unseen = false;
  const save = () => saved.push(matrix);
  const restore = () => (matrix = saved.pop() ?? matrix);
  const steps: Readonly<Record<number, (args: readonly unknown[]) => unknown>> = {
    [OPS.save]: save,
    [OPS.restore]: restore,
    [OPS.transform]: (by) => (matrix = Util.transform([...matrix], by) as Matrix),
    [OPS.paintFormXObjectBegin]: ([by]) => {
      save();
      if (by) matrix = Util.transform([...matrix], by) as Matrix;
    },
    [OPS.paintFormXObjectEnd]: restore,
    [OPS.setTextRenderingMode]: ([mode]) => (unseen = mode === INVISIBLE),
    [OPS.showText]: () => (shown[unseen ? "unseen" : "seen"] += 1),
    [OPS.constructPath]: (args) => {
      const [operator, [data] = []] = args as [number, [ArrayLike<number> | null]?];
      const paint = paintOf(operator, library);
      if (data && paint)
        rules.push(...pathsOf(data, matrix).flatMap((path) => rulesIn(path, paint)));
    },
  };
  fnArray.forEach((operator, i) => {
    steps[operator]?.((argsArray[i] ?? []) as readonly unknown[]);
  });
  return { rules, hidden: shown.unseen > shown.seen };
}

/** The text rendering mode in which nothing is painted. */
const INVISIBLE = 3;

/** How an operator paints the path before it; `null` where it only cuts off what lies outside. */
function paintOf(operator: number, { OPS }: Library): Paint | null {
  if (operator === OPS.endPath) return null;
  const strokes = operator !== OPS.fill && operator !== OPS.eoFill;
  return { strokes, fills: operator !== OPS.stroke && operator !== OPS.closeStroke };
}

/** Corners of each path of a drawing, on the page; a path with curves is no ruling line. */
function pathsOf(data: ArrayLike<number>, matrix: Matrix): readonly (readonly Point[])[] {
  const paths: { points: Point[]; curved: boolean }[] = [];
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
  const point = (at: number): Point => {
    const [x, y] = [data[at] ?? 0, data[at + 1] ?? 0];
    return { x: a * x + c * y + e, y: b * x + d * y + f };
  };
  for (let at = 0; at < data.length;) {
    const step = STEPS[data[at] ?? 0];
    const path = paths.at(-1);
    const first = path?.points[0];
    if (!step) return [];
    if (step === "move") paths.push({ points: [point(at + 1)], curved: false });
    else if (step === "line") path?.points.push(point(at + 1));
    else if (step !== "close" && path) path.curved = true;
    else if (path && first) path.points.push(first);
    at += LENGTHS[step];
  }
  return paths.filter(({ curved }) => !curved).map(({ points }) => points);
}

/** How the library writes a path: a code, then the places. */
const STEPS = ["move", "line", "curve", "quadratic", "close"] as const;
const LENGTHS = { move: 3, line: 3, curve: 7, quadratic: 5, close: 1 } as const;
