import { figureValue, readBlock } from "../../../../taskpane/hosts/grid/block";

test.each([
  ["12", 12],
  [" 1,234 ", 1234],
  ["１２", 12],
  ["-3", -3],
  ["3.50", 3.5],
  ["", null],
  ["　", null],
  ["约 12", "约 12"],
  ["007", 7],
  ["1e3", 1000],
  [".5", 0.5],
  ["1/2", "1/2"],
  ["1-2", "1-2"],
  ["50%", "50%"],
  ["0x10", "0x10"],
  ["Infinity", "Infinity"],
  ["12,34", "12,34"],
  ["/", "/"],
])("%j is, as a figure, %j", (text, value) => {
  expect(figureValue(text)).toBe(value);
});

test.each([
  ["one cell", "12", [["12"]]],
  [
    "a block as Excel ends it",
    "1\t2\r\n3\t4\r\n",
    [
      ["1", "2"],
      ["3", "4"],
    ],
  ],
  [
    "blank cells",
    "\t2\r\n3\t",
    [
      ["", "2"],
      ["3", ""],
    ],
  ],
  ["a line break and a quote in a cell", '"一\n""二"""\t3', [['一\n"二"', "3"]]],
  ["a quote inside a text", '5"屏\t1', [['5"屏', "1"]]],
  ["nothing", "", []],
])("%s is read row by row", (_, text, rows) => {
  expect(readBlock("", text)).toEqual(rows);
});
