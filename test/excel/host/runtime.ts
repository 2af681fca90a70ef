import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";

/** The files of office.js that run in Excel, by platform, with the sha256 of what is shipped. */
export const runtimeFiles = {
  "excel-win32-16.01.js": "ba15219657ad550f8fa9298536f6219a0b7221e00dcf2f475f2ec05fcde19ca9",
  "excel-web-16.00.js": "01117ef878d9dce538bd755fc5d295dfda042aa440905330628d2779579de72c",
  "excel-mac-16.00.js": "a9d404670f9164cc8eef26601a164bd3fc94aa44d1cba3571e23594aa714582e",
} as const;

const FOLDER = path.resolve("node_modules/@microsoft/office-js/dist");

export type RuntimeFile = keyof typeof runtimeFiles;

/** Where the runtime and the host meet: texts of JSON in both directions. */
export interface Bridge {
  sendMessageToHost(text: string): void;
  /** Set by the runtime. */
  onMessageFromHost?: (text: string) => void;
}

/** Levels of the API as Excel's versions have them: the floor, Excel 2021, and the runtime's own ceiling. */
export const levels = [9, 14, 15] as const;
export type Level = (typeof levels)[number];

/** What `Office.context.requirements` answers; office.js asks it too. */
export type IsSetSupported = (name: string, version?: string | number) => boolean;

/**
 * Runs an unmodified file of office.js in this realm and connects it to `bridge`. A realm takes
 * one file; `isSetSupported` is asked at every use of the API.
 */
export function loadRuntime(
  file: RuntimeFile,
  bridge: Bridge,
  isSetSupported: IsSetSupported,
): void {
  const source = readFileSync(path.join(FOLDER, file), "utf8");
  const sum = createHash("sha256").update(source).digest("hex");
  if (sum !== runtimeFiles[file])
    throw new Error(`${file} of @microsoft/office-js is not the file that was checked: ${sum}`);
  Object.assign(globalThis, {
    window: globalThis,
    location: new URL("https://localhost/"),
    document: {},
    _richApiNativeBridge: bridge,
  });
  Object.defineProperty(globalThis, "navigator", {
    configurable: true,
    value: { userAgent: "", platform: "" },
  });
  // Indirect, so that the file sees this realm's globals: office.js compares prototypes.
  (0, eval)(source);
  const { OSF, OfficeExtension } = globalThis as unknown as RuntimeGlobals;
  // The loader's part: where `Office.context` comes from.
  OSF._OfficeAppFactory = { getContext: () => ({ requirements: { isSetSupported } }) };
  // The file ships with this check switched off; on, it throws for every member above the level.
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
}

interface RuntimeGlobals {
  readonly OSF: { _OfficeAppFactory?: { getContext(): object } };
  readonly OfficeExtension: { readonly CommonUtility: { _doApiNotSupportedCheck: boolean } };
}
