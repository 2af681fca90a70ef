import { HostError } from "../../taskpane/hosts/port";
import { officeOutlet } from "../../taskpane/save";
import type { ExportedFile } from "../../taskpane/session/export/outlet";

const workbook: ExportedFile = { name: "年报.xlsx", type: "", data: new Uint8Array([80, 75]) };
const paper: ExportedFile = { name: "年报.docx", type: "", data: new Uint8Array([80, 75]) };
const page: ExportedFile = { name: "年报.html", type: "text/html", data: "<table>" };

const opening = (outcome: () => Promise<void>) => {
  const opened: Uint8Array[] = [];
  const openWorkbook = (data: Uint8Array) => {
    opened.push(data);
    return outcome();
  };
  return { opened, outlet: officeOutlet({ openWorkbook, downloads: () => false }) };
};

test("a workbook is opened as a new one", async () => {
  const { opened, outlet } = opening(() => Promise.resolve());
  expect(await outlet.save(workbook)).toBe("opened");
  expect(opened).toEqual([workbook.data]);
});

test("a workbook that Excel does not open leaves the one at hand to be saved", async () => {
  const { outlet } = opening(() => Promise.reject(new HostError("不行")));
  await expect(outlet.save(workbook)).rejects.toThrow(
    "Excel 没有打开新的工作簿，文件没有保存；请把当前工作簿另存为“年报.xlsx”。",
  );
});

test("a fault of ours is no refusal of Excel", async () => {
  const { outlet } = opening(() => Promise.reject(new TypeError("bad")));
  await expect(outlet.save(workbook)).rejects.toThrow(TypeError);
});

test.each([
  ["text", page],
  ["a document", paper],
])(
  "%s is refused where the web view saves nothing, and is opened as no workbook",
  async (_, file) => {
    const { opened, outlet } = opening(() => Promise.resolve());
    expect(await outlet.save(file)).toBe("refused");
    expect(opened).toEqual([]);
  },
);
