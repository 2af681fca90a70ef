import { partsOf } from "../../../src/import/readers/doc/parts";
import { piecesIn, textOf } from "../../../src/import/readers/doc/text";

const u16 = (number: number) => [number & 0xff, (number >> 8) & 0xff];
const u32 = (number: number) => [...u16(number), ...u16(number >>> 16)];

interface Written {
  readonly text: string;
  /** One byte a character. */
  readonly narrow?: boolean;
  /** A change of all of the piece. */
  readonly change?: number;
}

/** Text in pieces, as a file has it that was saved fast; `lists` are those that a change may name. */
function file(written: readonly Written[], lists: readonly (readonly number[])[] = []) {
  const main: number[] = [];
  const places = written.map(({ text, narrow }) => {
    const at = main.length;
    for (const sign of text)
      main.push(...(narrow ? [sign.charCodeAt(0)] : u16(sign.charCodeAt(0))));
    return narrow ? (at * 2) | 0x40000000 : at;
  });
  const ends = written.map((_, i) =>
    written.slice(0, i + 1).reduce((sum, { text }) => sum + text.length, 0),
  );
  const pieces = written.flatMap(({ change = 0 }, i) => [
    ...u16(0),
    ...u32(places[i] ?? 0),
    ...u16(change),
  ]);
  const body = [...[0, ...ends].flatMap(u32), ...pieces];
  const before = lists.flatMap((list) => [1, ...u16(list.length), ...list]);
  return {
    main: Uint8Array.from(main),
    list: Uint8Array.from([...before, 2, ...u32(body.length), ...body]),
  };
}

function runsOf(written: readonly Written[], lists: readonly (readonly number[])[] = []) {
  const { main, list } = file(written, lists);
  const pieces = piecesIn(list, main);
  if (!pieces) return null;
  const text = textOf(main, pieces, []);
  const place = { depth: 0, ends: "paragraph", shapes: [] } as const;
  const parts = partsOf(text, { from: 0, to: text.signs.length }, () => place);
  return parts.map(({ runs }) => runs.map((run) => `${run.look}:${run.text}`).join("|"));
}

const short = (property: number, value: number) => (property << 1) | (value << 8);

describe("the text of .doc", () => {
  test("lies in pieces, some of them with one byte a character", () => {
    expect(runsOf([{ text: "自然人" }, { text: "95", narrow: true }, { text: "件\r" }])).toEqual([
      "plain:自然人95件",
    ]);
  });

  test.each([
    ["hidden", short(0x5c, 1), "plain:95"],
    ["deleted", short(0x41, 1), "plain:95"],
    ["struck out", short(0x57, 1), "plain:95|struck:8"],
    ["struck out twice", short(0x73, 1), "plain:95|struck:8"],
    ["raised", short(0x68, 1), "plain:95|raised:8"],
    ["no longer hidden", short(0x5c, 0), "plain:958"],
    ["hidden by a list", 1, "plain:95"],
    ["changed by a list that is missing", (7 << 1) | 1, "plain:958"],
  ])("that was %s since the file was last written anew", (_, change, seen) => {
    const lists = [[...u16(0x083c), 1]];
    expect(runsOf([{ text: "95" }, { text: "8", change }, { text: "\r" }], lists)).toEqual([seen]);
  });

  test("is what came of a field, not its command, however they lie in each other", () => {
    const inner = "\u0013 REF a \u001495\u0015";
    expect(runsOf([{ text: `\u0013 IF ${inner} \u0014约${inner}件\u0015。\r` }])).toEqual([
      "plain:约95件。",
    ]);
    expect(runsOf([{ text: "\u0013 TOC \r后面的文字\r" }])).toEqual(["", "plain:后面的文字"]);
  });

  test("has signs that are none of its text, and some that stand for others", () => {
    expect(runsOf([{ text: "一\u000b二\u001e三\u0001\u0002\u0005\u0008\u001f四\r" }])).toEqual([
      "plain:一\n二-三四",
    ]);
  });

  test("is not read from pieces that do not follow each other, or lie outside of the file", () => {
    const { list, main } = file([{ text: "自然人" }, { text: "95\r" }]);
    const with9 = (at: number) => Uint8Array.from(list, (byte, i) => (i === at ? 0x99 : byte));
    expect(piecesIn(list, main)).toHaveLength(2);
    expect(piecesIn(with9(0), main)).toBeNull();
    expect(piecesIn(with9(5), main)).toBeNull();
    expect(piecesIn(with9(9), main)).toBeNull();
    expect(piecesIn(list, main.slice(0, 4))).toBeNull();
    expect(piecesIn(list.slice(0, 12), main)).toBeNull();
  });
});
