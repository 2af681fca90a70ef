import { isFigureLike, readFigure } from "../../src/import/figure";

const sure = (value: number | string | null) => ({ value, note: false });
const look = (value: number | string | null) => ({ value, note: true });

describe("a cell of figures", () => {
  test.each([
    ["a number", 12, sure(12)],
    ["0", 0, sure(0)],
    ["a decimal", 7730.28, sure(7730.28)],
    ["a negative number", -3, sure(-3)],
    ["digits as text", "12", sure(12)],
    ["full-width digits", "９１１６．３６", sure(9116.36)],
    ["a full-width minus", "－５", sure(-5)],
    ["thousands", "1,234,567", sure(1234567)],
    ["full-width thousands", "１，２３４", sure(1234)],
    ["the unit of a count", "12件", sure(12)],
    ["blanks around", "　12 ", sure(12)],
    ["a remark", "22（其中修订16件）", look(22)],
    ["a unit and a remark", "22件 (其中修订16件)", look(22)],
    ["a leading zero", "05", look(5)],
    ["the mark of a note", "12①", look(12)],
    ["a raised number", "12²", look(12)],
    ["a star", "12*", look(12)],
    ["a mark between digits", "1①2", sure("1①2")],
    ["a mark alone", "①", sure("①")],
    ["a decrease", "减4", look(-4)],
    ["an increase", "增加3", look(3)],
    ["what binary fractions leave", 14890.00000000149, sure(14890)],
    ["a decimal to the sixth place", 0.000001, sure(0.000001)],
    ["nothing", null, sure(null)],
    ["blanks", " 　\u200b", sure(null)],
    ["a slash", "/", sure("/")],
    ["a dash", "—", sure("—")],
    ["words", "见附件", sure("见附件")],
    ["another unit", "12元", sure("12元")],
    ["a remark before the number", "约12", sure("约12")],
    ["two numbers", "12 13", sure("12 13")],
    ["separators in wrong places", "1,23", sure("1,23")],
    ["more digits than a number holds", "12345678901234567890", sure("12345678901234567890")],
    ["an exponent", "1e3", sure("1e3")],
    ["a yes", true, sure("true")],
    ["no number", Number.NaN, sure(null)],
  ])("reads %s", (_, cell, expected) => {
    expect(readFigure(cell)).toEqual(expected);
  });

  test.each(["0", "１２", "12件", "/", "—", "无", "22（其中修订16件）", 5])("may be %p", (cell) => {
    expect(isFigureLike(cell)).toBe(true);
  });

  test.each(["规章", "1.属于国家秘密", "2024年", "", null, true])("cannot be %p", (cell) => {
    expect(isFigureLike(cell)).toBe(false);
  });
});
