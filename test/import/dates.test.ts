import { dateOfSerial, isoDate } from "../../src/import/recognition/text/dates";

describe("a date", () => {
  test.each([
    ["2024年1月9日", "2024-01-09"],
    ["２０２４年１月９日", "2024-01-09"],
    ["二〇二四年一月九日", "2024-01-09"],
    ["二○二四年十二月三十一日", "2024-12-31"],
    ["2024 年 1 月 20 日", "2024-01-20"],
    ["2024-1-9", "2024-01-09"],
    ["2024.01.09", "2024-01-09"],
  ])("%s is %s", (text, expected) => {
    expect(isoDate(text)).toBe(expected);
  });

  test.each(["2024年2月30日", "2024年13月1日", "2024年1月", "截至2024年1月9日", ""])(
    "%s is none",
    (text) => {
      expect(isoDate(text)).toBeNull();
    },
  );

  test("may be a serial number of Excel", () => {
    expect(dateOfSerial(45300)).toBe("2024-01-09");
    expect(dateOfSerial(12)).toBeNull();
    expect(dateOfSerial(45300.5)).toBeNull();
  });
});
