import { elementsOf, type XmlElement } from "./elements";
import { leaves, sequences } from "./sequences";

/** What the manifest speaks of and is not in it. */
export interface Surroundings {
  /** `https://HOST/PATH`, without a slash at the end. */
  readonly origin: string;
  /** Width and height in pixels of a picture below the origin; null where there is none. */
  pictureSize(path: string): readonly [number, number] | null;
  /** Whether there is such a page below the origin. */
  hasPage(path: string): boolean;
  /** The ids of the commands that the pane carries out. */
  readonly commands: readonly string[];
  /** The requirement sets that the pane needs, `ExcelApi 1.9`. */
  readonly requirements: readonly string[];
  /** The version of the package, `0.1.0`. */
  readonly version: string;
}

/** What Office would refuse or show wrongly, one sentence each; none where the manifest is right. */
export function checkManifest(xml: string, surroundings: Surroundings): readonly string[] {
  const elements = elementsOf(xml);
  return checks.flatMap((check) => check(elements, surroundings));
}

type Check = (elements: readonly XmlElement[], surroundings: Surroundings) => readonly string[];

const checks: readonly Check[] = [
  (elements) => elements.flatMap(orderOf),
  identity,
  references,
  uniqueIds,
  lengths,
  languages,
  addresses,
  icons,
  commands,
  oneRuntime,
  requirements,
];

function orderOf(element: XmlElement): readonly string[] {
  const { name } = element;
  const children = element.children.map((child) => child.name);
  const sequence = sequences[name] ?? sequences[`${name} ${element.attributes["type"] ?? ""}`];
  if (sequence === undefined) {
    const known = leaves.has(name) && children.length === 0;
    return known ? [] : [`${name}: not an element that may stand here with these children`];
  }
  const pattern = sequence.split(" ").map((part) => {
    const [, child, times] = /^([^?+*]+)([?+*]?)$/.exec(part) ?? [];
    return `(?:${child ?? ""} )${times ?? ""}`;
  });
  const fits = new RegExp(`^${pattern.join("")}$`).test(
    children.map((child) => `${child} `).join(""),
  );
  return fits ? [] : [`${name}: ${children.join(" ")}; wanted ${sequence}`];
}

function identity(elements: readonly XmlElement[], { version }: Surroundings): readonly string[] {
  const text = (name: string) =>
    elements
      .filter((e) => e.name === name)
      .map(({ text }) => text)
      .join();
  const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  return [
    ...(guid.test(text("app:Id")) ? [] : [`Id: ${text("app:Id")} is no GUID`]),
    ...(text("app:Version") === `${version}.0` ? [] : [`Version: wanted ${version}.0`]),
    ...(text("app:DefaultLocale") === "zh-CN" ? [] : ["DefaultLocale: wanted zh-CN"]),
    ...(text("app:Permissions") === "ReadWriteDocument" ? [] : ["Permissions: ReadWriteDocument"]),
  ];
}

/** Which resource an element may refer to. */
const kinds: Readonly<Record<string, string>> = {
  "ov:Label": "bt:ShortStrings",
  "ov:Title": "bt:ShortStrings",
  "ov:Description": "bt:LongStrings",
  "ov:LearnMoreUrl": "bt:Urls",
  "ov:FunctionFile": "bt:Urls",
  "ov:SourceLocation": "bt:Urls",
  "ov:Runtime": "bt:Urls",
  "bt:Image": "bt:Images",
};

const resources = (elements: readonly XmlElement[]) =>
  elements.filter((e) => /^bt:(Image|Url|String)$/.test(e.name) && "id" in e.attributes);

function references(elements: readonly XmlElement[]): readonly string[] {
  const referring = elements.filter((e) => "resid" in e.attributes);
  const used = new Set(referring.map((e) => e.attributes["resid"]));
  const kindOf = new Map(resources(elements).map((e) => [e.attributes["id"], e.parent?.name]));
  return [
    ...referring.flatMap((e) => {
      const id = e.attributes["resid"] ?? "";
      const kind = kindOf.get(id);
      if (kind === undefined) return [`${e.name}: no resource ${id}`];
      return kind === kinds[e.name] ? [] : [`${e.name}: ${id} is one of ${kind}`];
    }),
    ...[...kindOf.keys()].flatMap((id) =>
      used.has(id) ? [] : [`${id ?? ""}: nothing refers to it`],
    ),
  ];
}

function uniqueIds(elements: readonly XmlElement[]): readonly string[] {
  const seen = new Set<string>();
  return elements.flatMap((e) => {
    const id = e.attributes["id"];
    if (!id) return [];
    // Office compares without regard to case.
    const twice = seen.has(id.toLowerCase());
    seen.add(id.toLowerCase());
    return twice ? [`${id}: stands twice`] : [];
  });
}

/** The most characters of an element's values, in every language. */
const longest: Readonly<Record<string, number>> = {
  "app:DisplayName": 125,
  "app:Description": 250,
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
};

function lengths(elements: readonly XmlElement[]): readonly string[] {
  const limit = (what: string, text: string | undefined, most: number) =>
    text === undefined || (text.length >= 1 && text.length <= most)
      ? []
      : [`${what}: 1 to ${most} characters`];
  return elements.flatMap((e) => {
    const { id, resid, DefaultValue } = e.attributes;
    const most = longest[e.name] ?? longest[e.parent?.name ?? ""];
    const values = [DefaultValue, ...e.children.map((child) => child.attributes["Value"])];
    return [
      ...(most === undefined ? [] : values.flatMap((text) => limit(id ?? e.name, text, most))),
      ...(e.name === "ov:FunctionName" ? limit(e.name, e.text, 250) : []),
      ...limit("resid", resid, 32),
      ...limit("id", id, e.name.startsWith("bt:") ? 32 : 125),
    ];
  });
}

function languages(elements: readonly XmlElement[]): readonly string[] {
  return elements
    .filter((e) => /^(bt:String|app:DisplayName|app:Description)$/.test(e.name))
    .flatMap((e) => {
      const what = e.attributes["id"] ?? e.name;
      const chinese = /\p{Script=Han}/u.test(e.attributes["DefaultValue"] ?? "");
      const english = e.children.filter(
        (x) =>
          x.attributes["Locale"] === "en-US" &&
          !/\p{Script=Han}/u.test(x.attributes["Value"] ?? ""),
      );
      return [
        ...(chinese ? [] : [`${what}: the default is not Chinese`]),
        ...(english.length === 1 ? [] : [`${what}: no English`]),
      ];
    });
}

function addresses(elements: readonly XmlElement[], around: Surroundings): readonly string[] {
  return elements.flatMap((e) => {
    const address = e.attributes["DefaultValue"];
    if (address === undefined || !/^(bt:Image|bt:Url|app:SourceLocation|app:\w+Url)$/.test(e.name))
      return [];
    if (!address.startsWith("https://") || address.length > 2048) return [`${address}: not https`];
    if (!address.startsWith(`${around.origin}/`)) return [`${address}: another origin`];
    const path = address.slice(around.origin.length + 1);
    const there = path.endsWith(".png") ? around.pictureSize(path) !== null : around.hasPage(path);
    return there ? [] : [`${address}: no such file`];
  });
}

function icons(elements: readonly XmlElement[], around: Surroundings): readonly string[] {
  const address = new Map(
    resources(elements).map((e) => [e.attributes["id"], e.attributes["DefaultValue"] ?? ""]),
  );
  const right = (url: string, size: number) => {
    const found = around.pictureSize(url.slice(around.origin.length + 1));
    return found?.every((side) => side === size) ? [] : [`${url}: not ${size} × ${size} px`];
  };
  return elements.flatMap((e) => {
    if (e.name === "app:IconUrl") return right(e.attributes["DefaultValue"] ?? "", 32);
    if (e.name === "app:HighResolutionIconUrl")
      return right(e.attributes["DefaultValue"] ?? "", 64);
    if (e.name !== "ov:Icon") return [];
    const sizes = e.children.map((image) => Number(image.attributes["size"]));
    return [
      ...(sizes.join() === "16,32,80" ? [] : [`Icon: ${sizes.join()}; wanted 16,32,80`]),
      ...e.children.flatMap((image) =>
        right(address.get(image.attributes["resid"]) ?? "", Number(image.attributes["size"])),
      ),
    ];
  });
}

function commands(elements: readonly XmlElement[], around: Surroundings): readonly string[] {
  const named = elements.filter((e) => e.name === "ov:FunctionName").map(({ text }) => text);
  return [
    ...named.flatMap((id) => (around.commands.includes(id) ? [] : [`${id}: no such command`])),
    ...around.commands.flatMap((id) => (named.includes(id) ? [] : [`${id}: no button`])),
  ];
}

/** Ribbon and pane share one runtime only where all of them name one page and one pane. */
function oneRuntime(elements: readonly XmlElement[]): readonly string[] {
  const pages = elements
    .filter((e) => /^ov:(Runtime|FunctionFile|SourceLocation)$/.test(e.name))
    .map((e) => e.attributes["resid"]);
  const panes = elements.filter((e) => e.name === "ov:TaskpaneId").map(({ text }) => text);
  const long = elements.some((e) => e.name === "ov:Runtime" && e.attributes["lifetime"] === "long");
  return [
    ...(new Set(pages).size === 1 ? [] : [`Runtime: several pages, ${pages.join()}`]),
    ...(new Set(panes).size <= 1 ? [] : [`TaskpaneId: several panes, ${panes.join()}`]),
    ...(long ? [] : ["Runtime: lifetime is not long"]),
  ];
}

function requirements(elements: readonly XmlElement[], around: Surroundings): readonly string[] {
  const sets = elements
    .filter((e) => e.name === "bt:Set")
    .map((e) => `${e.attributes["Name"] ?? ""} ${e.attributes["MinVersion"] ?? ""}`);
  return sets.join() === around.requirements.join()
    ? []
    : [`Requirements: ${sets.join()}; wanted ${around.requirements.join()}`];
}
