import fc from "../../property";
import { readFile } from "../../../src/import";
import { Refusal } from "../../../src/model/notice";
import { template2021 } from "../../../src/templates/2021";
import { anyFilled, anyLook, other, overview, pages, plain, problems } from "../pdf/report-pages";
import { figures } from "../published";
import { mainXml, ofdFile, ofdParts, pageXml, simple, zipped, type Dialect } from "./ofd-file";

const read = (bytes: Uint8Array) => readFile(bytes, "年报.ofd");
const whole = pages(template2021, figures, plain);

describe("an OFD", () => {
  test("is read by its ruling lines, over the ends of pages, its paragraphs put together", async () => {
    const reading = await read(ofdFile(whole, simple));
    expect(reading.report.values).toEqual(figures);
    expect(reading.report.year).toBe(2021);
    expect(reading.report.sections).toEqual({ overview, problems, other });
  });

  test("has figures that a person is asked to compare, each with its page", async () => {
    const { places, notices } = await read(ofdFile(whole, simple));
    expect(new Set([...places.values()].map(({ confidence }) => confidence))).toEqual(
      new Set(["look"]),
    );
    expect(notices.map(({ code }) => code)).toContain("file.fixed");
    expect([...places.values()][0]?.place).toMatchObject({ sheet: "第 1 页表格 1" });
  });

  const dialects = fc.record<Dialect>({
    scaled: fc.boolean(),
    steps: fc.constantFrom("none", "list", "run", "objects", "line"),
    lines: fc.constantFrom("stroke", "bar", "rectangle"),
    rulesIn: fc.constantFrom("page", "template", "drawing"),
    origin: fc.constantFrom(0, 0, 12.5),
    slashes: fc.constantFrom("/", "\\"),
  });

  test("in any look, written in any way that the standard has, reads back exactly", async () => {
    await fc.assert(
      fc.asyncProperty(anyFilled, anyLook, dialects, async ({ form, written }, look, dialect) => {
        const { report } = await read(ofdFile(pages(form, written, look), dialect));
        expect(report.values).toEqual(written);
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });

  test("on paper that begins elsewhere has its page numbers at its foot all the same", async () => {
    const { report } = await read(ofdFile(whole, { ...simple, origin: -60, rulesIn: "template" }));
    expect(report.sections).toEqual({ overview, problems, other });
  });

  test("of several documents is read as they follow each other", async () => {
    const parts = ofdParts(whole, simple);
    const cover = ofdParts([{ width: 595, height: 842, marks: [] }], simple);
    const renamed = Object.entries(cover).map(([name, xml]): [string, string] => [
      name.replace("Doc_0", "Doc_1"),
      xml,
    ]);
    const main = { "OFD.xml": mainXml(["Doc_1", "Doc_0"]) };
    const both: Record<string, string> = { ...Object.fromEntries(renamed), ...parts, ...main };
    expect((await read(zipped(both))).report.values).toEqual(figures);
  });

  test("keeps out what nobody sees and what is turned", async () => {
    const parts = ofdParts(whole, simple);
    const name = "Doc_0/Pages/Page_0/Content.xml";
    const [page] = whole;
    const figure = page?.marks.find((mark) => mark.kind === "text" && mark.text === "9487");
    if (figure?.kind !== "text") throw new Error("no figure");
    const [x, y] = [figure.x + 25, figure.y - 5].map((at) => (at * 25.4) / 72);
    const place = `Boundary="${x} ${y} 20 5" Size="5"`;
    const code = '<ofd:TextCode X="0" Y="4">99999</ofd:TextCode></ofd:TextObject>';
    const looks = ['Visible="false"', 'Alpha="0"', 'Fill="false"', 'CTM="0.7 0.7 -0.7 0.7 0 0"'];
    const more = looks.map((look) => `<ofd:TextObject ${place} ${look}>${code}`);
    const withMore = (texts: readonly string[]) => ({
      ...parts,
      [name]: (parts[name] ?? "").replace("</ofd:Layer>", `${texts.join("")}</ofd:Layer>`),
    });
    expect((await read(zipped(withMore(more)))).report.values).toEqual(figures);
    const seen = withMore([`<ofd:TextObject ${place}>${code}`]);
    expect((await read(zipped(seen))).report.values).not.toEqual(figures);
  });
});

describe("an OFD that cannot be read", () => {
  const refusal = async (bytes: Uint8Array) => {
    const failed: unknown = await read(bytes).catch((error: unknown) => error);
    return failed instanceof Refusal ? failed.notice.code : failed;
  };
  const parts = ofdParts(whole, simple);
  const content = "Doc_0/Pages/Page_0/Content.xml";

  test("because it is a scan says so", async () => {
    const picture = pageXml("", '<ofd:Layer><ofd:ImageObject ResourceID="1"/></ofd:Layer>');
    const scan = Object.keys(parts).filter((name) => name.endsWith("Content.xml"));
    const changed = Object.fromEntries(scan.map((name) => [name, picture]));
    expect(await refusal(zipped({ ...parts, ...changed }))).toBe("file.scanned");
  });

  test.each([
    ["its list of documents is no XML", { ...parts, "OFD.xml": "<ofd:OFD" }],
    ["its document is missing", { "OFD.xml": mainXml(["Doc_9"]) }],
    ["a page is cut off", { ...parts, [content]: (parts[content] ?? "").slice(0, 900) }],
  ])("because %s says that it is damaged", async (_, changed) => {
    expect(await refusal(zipped(changed))).toBe("file.damaged");
  });

  test("because it is encrypted says so", async () => {
    expect(await refusal(zipped({ ...parts, "Decryptseed.dat": "x" }))).toBe("file.encrypted");
  });
});
