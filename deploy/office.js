import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { createRequire } from "node:module";

/**
 * What Excel needs of office.js, under the names that the runtime asks for: on a server that
 * tells letters apart, `AgaveErrorUX` is not `agaveerrorux`, as the package has it. Only these
 * may be copied, and unchanged: see the licence that goes with them.
 */
const { package: name, files } = JSON.parse(
  readFileSync(new URL("office-files.json", import.meta.url), "utf8"),
);

/** Microsoft's own servers: worldwide, and the one of Microsoft 365 in China. */
const networks = {
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/",
  "cdn-cn": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/",
};

/**
 * Where the pane loads office.js from, by the choice at build time: the npm package (default), a
 * folder with another copy, `cdn` or `cdn-cn`. `address` is for the page, `origin` for its policy
 * (null: our own), `patterns` for copy-webpack-plugin.
 */
export function officeSource(choice = "package") {
  const network = networks[choice];
  if (network !== undefined)
    return { address: `${network}office.js`, origin: new URL(network).origin, patterns: [] };
  const [folder, checked] =
    choice === "package" ? [packageFolder(), true] : [resolve(choice), false];
  if (!existsSync(join(folder, "office.js")))
    throw new Error(`--env officejs=${choice}: no office.js in ${folder}`);
  const licence = { from: join(folder, "..", "LICENSE.md"), to: "office/LICENSE.md" };
  const patterns = [...patternsOf(folder, checked), ...(checked ? [licence] : [])];
  return { address: "office/office.js", origin: null, patterns };
}

const packageFolder = () =>
  join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), "dist");

function patternsOf(folder, checked) {
  return files.map(({ name: to, source = to, sha256 }) => ({
    from: existsSync(join(folder, to)) ? join(folder, to) : join(folder, source),
    to: `office/${to}`,
    // The licence forbids any change, and so a second minifying.
    info: { minimized: true },
    ...(checked && { transform: (content) => verified(content, to, sha256) }),
  }));
}

function verified(content, file, sha256) {
  const actual = createHash("sha256").update(content).digest("hex");
  if (actual !== sha256) throw new Error(`office.js: ${file} is not the file that was tested`);
  return content;
}
