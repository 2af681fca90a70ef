/**
 * `node bench/mutations.mjs [COUNT] [SEED]`: damages the project's own files of every kind at random
 * and reads each one; prints what became of them. Exit 1 where one crashed, took more than 5 s or
 * gave a wrong figure that nothing points to.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const [count = 10_000, seed = 1] = process.argv.slice(2).map(Number);
const PATIENCE = 5_000;

const folder = await mkdtemp(join(resolve("node_modules", ".cache"), "mutations-"));
try {
  await build({
    entryPoints: ["test/import/mutations.ts"],
    outfile: join(folder, "mutations.mjs"),
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "warning",
  });
  const { damaged, numbers, outcomeOf, wholeFiles } = await import(
    pathToFileURL(join(folder, "mutations.mjs")).href
  );
  const files = Object.entries(await wholeFiles());
  const table = Object.fromEntries(files.map(([kind]) => [kind, {}]));
  const add = (kind, what) => (table[kind][what] = (table[kind][what] ?? 0) + 1);
  const bad = [];
  for (let i = 0; i < count; i++) {
    const [kind, whole] = files[i % files.length];
    const bytes = damaged(whole, numbers(seed * 1_000_003 + i));
    const start = performance.now();
    const outcome = await outcomeOf(bytes);
    const took = performance.now() - start;
    add(kind, outcome);
    table[kind].slowest = Math.max(table[kind].slowest ?? 0, Math.round(took));
    if (outcome === "crashed" || outcome === "unseen" || took > PATIENCE)
      bad.push({ kind, number: i, outcome, took: Math.round(took) });
  }
  console.table(table);
  console.log(`${count} files, seed ${seed}: ${bad.length} bad`, bad.slice(0, 20));
  process.exitCode = bad.length > 0 ? 1 : 0;
} finally {
  await rm(folder, { recursive: true });
}
