import { readFileSync } from "node:fs";
import { strToU8 } from "fflate";
import { readFile } from "../../src/import";
import { Refusal } from "../../src/model/notice";
import { sayNotice } from "../../src/words/notices";
import { mainXml, ofdParts, pageXml, simple, zipped } from "./ofd/ofd-file";

const doc = new Uint8Array(readFileSync("test/import/fixtures/marked.doc"));
const ofd = ofdParts([{ width: 595, height: 842, marks: [] }], simple);
const page = "Doc_0/Pages/Page_0/Content.xml";
const ofdWith = (layers: string) => zipped({ ...ofd, [page]: pageXml("", layers) });

/** Milliseconds that a file may take, whatever is in it. */
const PATIENCE = 5_000;

async function outcome(bytes: Uint8Array): Promise<string> {
  const start = performance.now();
  const said = await readFile(bytes, "f").then(
    () => "read",
    (error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
      expect(sayNotice(error.notice)).toMatch(/^“f”.*。$/u);
      return error.notice.code;
    },
  );
  expect(performance.now() - start).toBeLessThan(PATIENCE);
  return said;
}

/** The file with every number of its table of sectors, from a byte on, made the same. */
function inCircles(): Uint8Array {
  const bytes = doc.slice();
  const view = new DataView(bytes.buffer);
  const table = (view.getUint32(76, true) + 1) * 512;
  for (let at = table; at < table + 512; at += 4) view.setUint32(at, 1, true);
  return bytes;
}

const drawing = (id: number) => `<ofd:CompositeObject ResourceID="${id}"/>`;
const bomb = Array.from(
  { length: 7 },
  (_, i) =>
    `<ofd:CompositeGraphicUnit ID="${i}"><ofd:Content>${drawing(i + 1).repeat(20)}</ofd:Content></ofd:CompositeGraphicUnit>`,
).join("");
const entities = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "${"&a;".repeat(10)}">]>`;
const excel = (inner: string, head = "") =>
  strToU8(
    `<?xml version="1.0"?>${head}<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">${inner}</Workbook>`,
  );
const mht = (body: string) =>
  strToU8(`MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n${body}`);

test.each<[string, () => Uint8Array, string]>([
  [".doc whose sectors run in circles", inCircles, "file.unknown|file.damaged|report.none"],
  [".doc that is half there", () => doc.slice(0, doc.length / 2), "file.unknown|file.damaged"],
  [
    "OFD of drawings in drawings",
    () =>
      zipped({
        ...ofd,
        [page]: pageXml("", `<ofd:Layer>${drawing(0)}</ofd:Layer>`),
        "Doc_0/DocumentRes.xml": `<ofd:Res><ofd:CompositeGraphicUnits>${bomb}</ofd:CompositeGraphicUnits></ofd:Res>`,
      }),
    "file.tooLarge",
  ],
  [
    "OFD of entities",
    () => zipped({ ...ofd, "OFD.xml": `${entities}<OFD>&b;</OFD>` }),
    "file.damaged",
  ],
  ["OFD nested deeply", () => ofdWith("<ofd:PageBlock>".repeat(50_000)), "file.tooLarge"],
  [
    "OFD of empty objects",
    () => ofdWith(`<ofd:Layer>${"<a/>".repeat(500_000)}</ofd:Layer>`),
    "file.tooLarge",
  ],
  [
    "OFD that leads out of itself",
    () => zipped({ "OFD.xml": mainXml(["../../../etc"]) }),
    "file.damaged",
  ],
  ["RTF that is all groups", () => strToU8(`{\\rtf1${"{".repeat(200_000)}`), "file.tooLarge"],
  ["RTF that says it holds bytes", () => strToU8("{\\rtf1\\bin9999999999 }"), "file.damaged"],
  ["XML of entities", () => excel("<Worksheet>&b;</Worksheet>", entities), "file.damaged"],
  ["XML nested deeply", () => excel("<Worksheet>".repeat(50_000)), "file.tooLarge"],
  ["XML that is cut off", () => excel("").slice(0, -5), "file.damaged"],
  [
    "XML with a cell far away",
    () =>
      excel(
        '<Worksheet ss:Name="a"><Table><Row ss:Index="1048576"><Cell ss:Index="16384" ss:MergeDown="99999999"><Data ss:Type="Number">1</Data></Cell></Row></Table></Worksheet>',
      ),
    "report.none",
  ],
  [".mht without end", () => mht("--x\r\n".repeat(100_000)), "file.damaged|report.none"],
  [
    ".mht of parts in parts",
    () => mht('--x\r\nContent-Type: multipart/x; boundary="x"\r\n\r\n'.repeat(2_000)),
    "file.damaged|report.none",
  ],
])("%s ends in one sentence", async (_, bytes, codes) => {
  expect(codes.split("|")).toContain(await outcome(bytes()));
});
