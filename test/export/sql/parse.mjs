/**
 * `node parse.mjs PARSER FILE`: what the parser finds wrong with each text of the JSON array in FILE,
 * as a JSON array of arrays. In a process of its own, since the package is for bundlers alone.
 */
import { readFile } from "node:fs/promises";
import { build } from "esbuild";

const [parser, file] = process.argv.slice(2);
const { outputFiles } = await build({
  stdin: {
    contents: `export { ${parser} as Parser } from "dt-sql-parser/dist/parser/${folderOf(parser)}";`,
    resolveDir: import.meta.dirname,
  },
  bundle: true,
  write: false,
  format: "esm",
  platform: "node",
});
const code = Buffer.from(outputFiles[0].contents).toString("base64");
const { Parser } = await import(`data:text/javascript;base64,${code}`);
const texts = JSON.parse(await readFile(file, "utf8"));
console.log(JSON.stringify(texts.map((text) => new Parser().validate(text))));

function folderOf(name) {
  return name.replace("SQL", "").toLowerCase();
}
