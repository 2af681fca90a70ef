/**
 * `npm run bench [NAME…]`: runs every `bench/NAME.bench.ts` and prints its figures as a table, then
 * as JSON. A benchmark exports `name` and `run(): Promise<Row[]>`.
 */
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const SUFFIX = ".bench.ts";
const wanted = process.argv.slice(2);

const files = (await readdir("bench"))
  .filter((file) => file.endsWith(SUFFIX))
  .filter((file) => wanted.length === 0 || wanted.includes(basename(file, SUFFIX)))
  .sort();

// Below node_modules, so that packages left out of the bundle are found.
const cache = resolve("node_modules", ".cache");
const folder = await mkdtemp(join(cache, "bench-"));
try {
  await build({
    entryPoints: files.map((file) => join("bench", file)),
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "warning",
  });
  const rows = [];
  for (const file of files) {
    const { name, run } = await import(
      pathToFileURL(join(folder, file.replace(/ts$/, "mjs"))).href
    );
    for (const row of await run()) rows.push({ bench: name, ...row });
  }
  console.table(rows);
  console.log(JSON.stringify(rows, null, 2));
} finally {
  await rm(folder, { recursive: true });
}
