import { readFileSync } from "node:fs";
import fc from "../../property";
import { readFile } from "../../../src/import";
import { Refusal } from "../../../src/model/notice";
import { figures } from "../published";

const whole = new Uint8Array(readFileSync("test/import/fixtures/marked.doc"));
const read = (bytes: Uint8Array) => readFile(bytes, "年报.wps");
const outcome = (bytes: Uint8Array) =>
  read(bytes).then(
    () => "read",
    (error: unknown) => (error instanceof Refusal ? error.notice.code : error),
  );

/** The file with some bytes written over, at places of its stream WordDocument, which begins after the header. */
function changed(...changes: readonly (readonly [at: number, ...bytes: readonly number[]])[]) {
  const bytes = whole.slice();
  for (const [at, ...written] of changes) bytes.set(written, WORD_DOCUMENT + at);
  return bytes;
}

const WORD_DOCUMENT = whole.findIndex((byte, i) => byte === 0xec && whole[i + 1] === 0xa5);

describe("an old Word document", () => {
  test("is read by its cells, whose edges were dragged, over the place where a table was split", async () => {
    const { report, places } = await read(whole);
    expect(report.values).toEqual(figures);
    expect(report.year).toBe(2024);
    expect(places.get("applications.received.total")?.place).toEqual({
      ...{ sheet: "表格2", row: 4, column: 9 },
    });
  });

  test("has no figures that nobody sees, and those that were struck out or are raised as notes", async () => {
    const { notices } = await read(whole);
    const notes = notices.flatMap((each) => (each.code === "figure.note" ? [each.facts.text] : []));
    expect(notes).toEqual(["8(7)", "9487(1)", "95(7)", "95(1)", "9(7)", "36(1)", "1(7)", "1(1)"]);
    expect(notices).toHaveLength(notes.length);
  });

  test("keeps what stands in boxes out of its sections", async () => {
    const { report } = await read(whole);
    expect(report.sections).toEqual({
      overview: "全年公开文件 7 份。",
      problems: "公开目录不够细，明年细化。",
      other: "没有收取信息处理费。",
    });
  });
});

describe("an old Word document that cannot be read", () => {
  test.each([
    ["encrypted", changed([0x0b, (whole[WORD_DOCUMENT + 0x0b] ?? 0) | 1]), "file.encrypted"],
    ["of Word 95", changed([0x02, 0x68, 0x00]), "file.oldWord"],
    ["without its pieces", changed([0x1a6, 0, 0, 0, 0]), "file.damaged"],
    [
      "with pieces that lie outside of it",
      changed([0x1a2, 0xff, 0xff, 0xff, 0x7f]),
      "file.damaged",
    ],
    ["of another program", changed([0x00, 0x00, 0x00]), "file.damaged"],
    ["cut off before its list of streams", whole.slice(0, 20_000), "file.unknown"],
  ])("because it is %s is refused in one sentence", async (_, bytes, code) => {
    expect(await outcome(bytes)).toBe(code);
  });

  test("damaged at any byte is read, reported or refused, and never a fault of ours", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const damaged = whole.slice();
        damaged.fill(byte, at, at + 3);
        expect(typeof (await outcome(damaged))).toBe("string");
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });
});
