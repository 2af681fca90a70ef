import { constants, deflateRawSync } from "node:zlib";
import fc from "../property";
import { strToU8, zipSync } from "fflate";
import { unpacker } from "../../src/cli/inflate";
import { readFile, type ReadOptions } from "../../src/import";
import { Refusal } from "../../src/model/notice";
import { sayNotice } from "../../src/words/notices";
import { template2021 } from "../../src/templates/2021";
import { validate } from "../../src/validate";
import { asCsv, asHtml, asXlsx } from "./files";
import { figures } from "./published";
import { printed, workbook } from "./sheets";
import { MAIN, xlsx } from "./xlsx-file";

const MEGABYTE = 1024 * 1024;
const cell = (address: string, inner = "<v>1</v>", attributes = "") =>
  `<sheetData><row r="${address.replace(/\D/g, "")}"><c r="${address}"${attributes}>${inner}</c></row></sheetData>`;

const entities = [..."bcdefghij"]
  .map((name, i) => `<!ENTITY ${name} "${`&${"abcdefghij"[i] ?? ""};`.repeat(10)}">`)
  .join("");

/** Milliseconds that a file may take, whatever is in it. */
const PATIENCE = 5_000;

interface Outcome {
  readonly code: string;
  readonly sentence: string;
}

async function outcome(bytes: Uint8Array, options: ReadOptions = {}): Promise<Outcome> {
  const start = performance.now();
  try {
    return await attempt(bytes, options);
  } finally {
    expect(performance.now() - start).toBeLessThan(PATIENCE);
  }
}

async function attempt(bytes: Uint8Array, options: ReadOptions): Promise<Outcome> {
  try {
    await readFile(bytes, "f", options);
    return { code: "read", sentence: "" };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { code: error.notice.code, sentence: sayNotice(error.notice) };
  }
}

describe("a hostile or damaged file ends in one sentence", () => {
  const nothing = [
    [
      "a dimension of the whole sheet",
      () => xlsx([`<dimension ref="A1:XFD1048576"/>${cell("A1")}`]),
    ],
    ["a cell in the far corner", () => xlsx([cell("XFD1048576")])],
    [
      "a merge over the whole sheet",
      () => xlsx([`${cell("A1")}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`]),
    ],
    [
      "columns without end",
      () => xlsx([`<cols><col min="1" max="99999999" width="9"/></cols>${cell("A1")}`]),
    ],
    ["300 sheets", () => xlsx(Array.from({ length: 300 }, () => cell("A1")))],
    ["a formula", () => xlsx([cell("A1", '<f>WEBSERVICE("http://localhost")</f><v>7</v>')])],
    [
      "an external link",
      () =>
        xlsx([cell("A1", "<f>[1]Sheet1!A1</f><v>7</v>")], {
          "xl/externalLinks/externalLink1.xml": strToU8(`<externalLink xmlns="${MAIN}"/>`),
        }),
    ],
    ["a macro", () => xlsx([cell("A1")], { "xl/vbaProject.bin": new Uint8Array(1000) })],
    [
      "names over the whole sheet",
      () =>
        xlsx(
          [cell("A1")],
          {},
          '<definedNames><definedName name="nianbao_applications">S0!$A$1:$XFD$1048576</definedName><definedName name="nianbao_info">S0!$A$1:$XFD$1048576</definedName></definedNames>',
        ),
    ],
    ["deep nesting", () => strToU8(`<html>${"<div>".repeat(100_000)}`)],
    ["tables in tables", () => strToU8("<table><tr><td>".repeat(5_000))],
    [
      "spans without end",
      () => strToU8(`<table>${"<tr><td rowspan=65000 colspan=1000>1".repeat(500)}</table>`),
    ],
    ["one long line", () => strToU8("商业企业 ".repeat(100_000))],
    ["prose", () => strToU8("今天天气不错。\n明天也是。")],
  ] as const;
  test.each(nothing)("that has no table: %s", async (_, bytes) => {
    expect((await outcome(bytes())).code).toBe("report.none");
  });

  test.each([
    ["an empty file", () => new Uint8Array(0), "file.empty"],
    ["blanks", () => strToU8(" \n\t"), "file.empty"],
    ["noise", () => Uint8Array.from({ length: 999 }, (_, i) => (i * 7919) & 255), "file.unknown"],
    ["another archive", () => zipSync({ "a.txt": strToU8("规章") }), "file.unknown"],
    ["half a workbook", () => xlsx([cell("A1")]).slice(0, 700), "file.damaged"],
    [
      "a gigabyte of zeros",
      () => xlsx([cell("A1")], { "xl/a.xml": new Uint8Array(100 * MEGABYTE) }),
      "file.tooLarge",
    ],
    [
      "60,000 entries",
      () =>
        zipSync({
          ...Object.fromEntries(
            Array.from({ length: 60_000 }, (_, i) => [`${i}.xml`, new Uint8Array(0)]),
          ),
          "xl/workbook.xml": strToU8("<workbook/>"),
        }),
      "file.tooLarge",
    ],
    [
      "an archive in an archive",
      () =>
        zipSync({ "xl/workbook.xml": zipSync({ "xl/workbook.xml": new Uint8Array(MEGABYTE) }) }),
      "file.damaged",
    ],
    ["brackets without end", () => strToU8("[".repeat(100_000)), "json.syntax"],
    ["other JSON", () => strToU8('{"a":1}'), "json.shape"],
  ] as const)("%s", async (_, bytes, code) => {
    const said = await outcome(bytes());
    expect(said.code).toBe(code);
    expect(said.sentence).toMatch(/^“f”.*。$/u);
  });

  test("an entity bomb stays what it says", async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${entities}]>${cell("A1", "<is><t>&j;</t></is>", ' t="inlineStr"')}`;
    expect((await outcome(xlsx([bomb]))).code).toMatch(/^(?:report\.none|file\.damaged)$/);
  });

  test.each(["__proto__", "constructor", "toString"])("%s is a name as any other", async (name) => {
    const entry = { [`xl/${name}.xml`]: strToU8("<a/>") };
    expect((await outcome(xlsx([cell("A1")], entry))).code).toBe("report.none");
    const json = `{"format":"nianbao.report/1","template":"2021","tables":{"${name}":{"x":1}}}`;
    expect((await outcome(strToU8(json))).code).toBe("json.shape");
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });

  test("a digit that changed on the way is caught by its checksum", async () => {
    const bytes = zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }, { level: 0 });
    const at = bytes.indexOf("w".charCodeAt(0), 45);
    bytes[at] = "v".charCodeAt(0);
    expect((await outcome(bytes)).code).toBe("file.damaged");
  });
});

/** Eight gigabytes of zeros in one compressed stream: 16 MB that end on a whole byte, again and again. */
function gigabytes(): Uint8Array {
  const part = deflateRawSync(Buffer.alloc(16 * MEGABYTE), { finishFlush: constants.Z_SYNC_FLUSH });
  return Buffer.concat([...Array.from({ length: 512 }, () => part), Uint8Array.of(3, 0)]);
}

/** An entry that says it holds 1,000 bytes, put beside a workbook. */
function lying(data: Uint8Array): Uint8Array {
  const bytes = xlsx([cell("A1")], { "xl/a.xml": strToU8(" ") });
  const name = strToU8("xl/a.xml");
  const stored = (signature: number) => {
    const view = new DataView(bytes.buffer);
    for (let at = 0; ; at++)
      if (
        view.getUint32(at, true) === signature &&
        name.every((byte, i) => bytes[at + (signature === LOCAL ? 30 : 46) + i] === byte)
      )
        return at;
  };
  const [local, central] = [stored(LOCAL), stored(CENTRAL)];
  const from = local + 30 + name.length;
  const end = bytes.length - 22;
  // The compressed gigabytes stand behind all else; the directory leads to a header of its own there.
  const header = bytes.slice(local, from);
  const whole = Buffer.concat([bytes.subarray(0, end), header, data, bytes.subarray(end)]);
  const view = new DataView(whole.buffer, whole.byteOffset);
  view.setUint16(central + 10, 8, true);
  view.setUint32(central + 20, data.length, true);
  view.setUint32(central + 24, 1_000, true);
  view.setUint32(central + 42, end, true);
  return whole;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;

describe("eight gigabytes that say they are a kilobyte", () => {
  test.each([
    ["by what Node has", unpacker],
    ["by the library of the pane", undefined],
  ])("ends at the size it says, unpacked %s", async (_, by) => {
    const bytes = lying(gigabytes());
    const before = process.resourceUsage().maxRSS;
    const said = await outcome(bytes, by ? { unpacker: by } : {});
    expect(said.code).toBe("file.damaged");
    // Kilobytes: a few steps of the stream, not the whole of it.
    expect(process.resourceUsage().maxRSS - before).toBeLessThan(200 * 1024);
  });
});

describe("a file with bytes changed at random", () => {
  const tables = workbook(...template2021.tables.map((table) => printed(table, figures)));
  const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 20 });

  test.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
    [".xlsx", () => asXlsx(tables)],
    [".csv", () => strToU8(asCsv(tables))],
    ["a page", () => strToU8(asHtml(tables))],
  ])(
    "%s never throws anything but a sentence, and no changed total goes unseen",
    async (_, make) => {
      const whole = await make();
      await fc.assert(
        fc.asyncProperty(changes, async (edits) => {
          const bytes = whole.slice();
          for (const [at, byte] of edits) bytes[at % bytes.length] = byte;
          const reading = await readFile(bytes, "f").catch((error: unknown) => {
            expect(error).toBeInstanceOf(Refusal);
            return null;
          });
          if (!reading) return;
          const wrong = Object.entries(reading.report.values).filter(
            ([ref, value]) =>
              /^(?:applications|proceedings)\./.test(ref) &&
              typeof value === "number" &&
              value !== figures[ref],
          );
          const { findings } = validate(reading.report, reading.template);
          if (wrong.length > 0) expect(findings.length + reading.notices.length).toBeGreaterThan(0);
        }),
        { numRuns: 60 },
      );
    },
  );
});
