import { existsSync, readFileSync } from "node:fs";
import { commands } from "../../taskpane/commands";
import { FLOOR } from "../../taskpane/hosts/excel/api";
import { checkManifest, type Surroundings } from "./check-manifest";

const manifest = readFileSync("manifest.xml", "utf8");
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

const surroundings: Surroundings = {
  origin: "https://localhost:3000",
  pictureSize,
  hasPage: (path) => existsSync(`taskpane/${path}`),
  commands: Object.keys(commands),
  requirements: [`ExcelApi ${FLOOR}`, "SharedRuntime 1.1"],
  version,
};

test("the manifest is one that Office takes", () => {
  expect(checkManifest(manifest, surroundings)).toEqual([]);
});

const long = (length: number) => "长".repeat(length);

test.each<[name: string, what: RegExp | string, broken: string, complaint: RegExp]>([
  [
    "an unknown element",
    "<Permissions>",
    "<AllowSnapshot>true</AllowSnapshot><Permissions>",
    /AllowSnapshot/,
  ],
  [
    "a label above the groups",
    /<CustomTab id="Nianbao.Tab">([^]*)(<Label resid="Tab.Label" \/>)/,
    '<CustomTab id="Nianbao.Tab">$2$1',
    /^ov:CustomTab: /,
  ],
  ["no supertip", /<Supertip>[^]*?<\/Supertip>/, "", /^ov:Control: /],
  [
    "a base element out of order",
    /(<DefaultLocale>.*<\/DefaultLocale>)([^]*?)(<IconUrl [^>]*>)/,
    "$2$3$1",
    /^app:OfficeApp: /,
  ],
  [
    "runtimes below the form factor",
    /(<Runtimes>[^]*<\/Runtimes>)([^]*<\/DesktopFormFactor>)/,
    "$2$1",
    /^ov:Host: /,
  ],
  ["an id that is no GUID", /<Id>.*<\/Id>/, "<Id>nianbao</Id>", /^Id: /],
  [
    "another version than the package",
    /<Version>.*<\/Version>/,
    "<Version>9.9.9.0</Version>",
    /^Version: /,
  ],
  ["another default locale", "<DefaultLocale>zh-CN", "<DefaultLocale>en-US", /^DefaultLocale: /],
  ["too few permissions", "ReadWriteDocument", "ReadDocument", /^Permissions: /],
  [
    "a reference to nothing",
    '<Label resid="Check.Label"',
    '<Label resid="Chek.Label"',
    /no resource Chek\.Label/,
  ],
  [
    "a long text for a label",
    '<Label resid="Check.Label"',
    '<Label resid="Check.Tip"',
    /Check\.Tip is one of bt:LongStrings/,
  ],
  [
    "a resource that nothing uses",
    '<bt:Url id="Support.Url"',
    '<bt:Url id="Other.Url" DefaultValue="https://localhost:3000/support.html" /><bt:Url id="Support.Url"',
    /^Other\.Url: nothing/,
  ],
  [
    "an id twice",
    'id="Nianbao.Totals"',
    'id="Nianbao.check"',
    /Nianbao\.check: stands twice|Nianbao\.Check: stands twice/,
  ],
  [
    "a label that is too long",
    'DefaultValue="导入"',
    `DefaultValue="${long(126)}"`,
    /^Import\.Label: 1 to 125/,
  ],
  ["an empty label", 'DefaultValue="导入"', 'DefaultValue=""', /^Import\.Label: 1 to 125/],
  [
    "a tip that is too long",
    /DefaultValue="按勾稽关系[^"]*"/,
    `DefaultValue="${long(251)}"`,
    /^Check\.Tip: 1 to 250/,
  ],
  [
    "a name that is too long",
    'DisplayName DefaultValue="',
    `DisplayName DefaultValue="${long(126)}`,
    /^app:DisplayName: 1 to 125/,
  ],
  [
    "a resource id that is too long",
    /Icon\.Totals\.16/g,
    `Icon.Totals.${"1".repeat(33)}`,
    /^id: 1 to 32/,
  ],
  [
    "a label in one language",
    /<bt:String id="Check.Label"([^>]*)>[^]*?<\/bt:String>/,
    '<bt:String id="Check.Label"$1></bt:String>',
    /^Check\.Label: no English/,
  ],
  [
    "a default that is not Chinese",
    'DefaultValue="导入"',
    'DefaultValue="Import"',
    /^Import\.Label: the default is not Chinese/,
  ],
  [
    "English that was not translated",
    'Value="Import"',
    'Value="导入"',
    /^Import\.Label: no English/,
  ],
  [
    "an address without encryption",
    "https://localhost:3000/support.html",
    "http://localhost:3000/support.html",
    /not https/,
  ],
  [
    "another origin",
    "https://localhost:3000/support.html",
    "https://example.com/support.html",
    /another origin/,
  ],
  [
    "a page that is not there",
    "https://localhost:3000/support.html",
    "https://localhost:3000/help.html",
    /no such file/,
  ],
  [
    "a picture that is not there",
    "assets/icons/check-32.png",
    "assets/icons/chek-32.png",
    /no such file/,
  ],
  [
    "a picture of another size",
    "assets/icons/check-32.png",
    "assets/icons/check-16.png",
    /check-16\.png: not 32 × 32 px/,
  ],
  [
    "a large icon of another size",
    "assets/icons/app-64.png",
    "assets/icons/app-80.png",
    /app-80\.png: not 64 × 64 px/,
  ],
  [
    "an icon without its 80 px",
    '<bt:Image size="80" resid="Icon.New.80" />',
    "",
    /^Icon: 16,32; wanted/,
  ],
  [
    "a command that the pane does not know",
    "<FunctionName>check</FunctionName>",
    "<FunctionName>audit</FunctionName>",
    /^audit: no such command/,
  ],
  [
    "a command without a button",
    /<Control xsi:type="Button" id="Nianbao.Check">[^]*?<\/Control>/,
    "",
    /^check: no button/,
  ],
  [
    "a second page for the runtime",
    'FunctionFile resid="Taskpane.Url"',
    'FunctionFile resid="Support.Url"',
    /^Runtime: several pages/,
  ],
  [
    "a runtime that ends with the command",
    'lifetime="long"',
    'lifetime="short"',
    /^Runtime: lifetime/,
  ],
  [
    "another floor",
    'Name="ExcelApi" MinVersion="1.9"',
    'Name="ExcelApi" MinVersion="1.8"',
    /^Requirements: ExcelApi 1\.8/,
  ],
  ["no floor", /<Requirements>[^]*<\/Requirements>/, "", /^Requirements: /],
])("%s is found", (_name, what, broken, complaint) => {
  const changed = manifest.replace(what, broken);
  expect(changed).not.toBe(manifest);
  expect(checkManifest(changed, surroundings)).toContainEqual(expect.stringMatching(complaint));
});

test("what is not well-formed is refused", () => {
  expect(() => checkManifest(manifest.replace("</Group>", ""), surroundings)).toThrow();
});

/** Reads the header of a PNG: its signature, then width and height in the first chunk. */
function pictureSize(path: string): readonly [number, number] | null {
  if (!existsSync(path)) return null;
  const bytes = readFileSync(path);
  if (bytes.toString("latin1", 1, 4) !== "PNG") return null;
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
