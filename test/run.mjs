/**
 * `npm test`: every check, in two lanes, then the tests. A check that fails does not keep the
 * others from running. The last line counts checks and tests together.
 */
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const lanes = [
  ["build:cli", "types", "architecture", "format:check"],
  ["build", "lint"],
];

const totals = { passed: 0, failed: 0 };

await Promise.all(
  lanes.map(async (names) => {
    for (const name of names) await check(name);
  }),
);
// Unit tests use every core; browsers share one machine with what they measure, one after another.
await tests("unit", "--maxWorkers=100%");
await tests("browser", "--runInBand");

console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 ? 1 : 0;

/** Runs a script of package.json; its output is shown where it fails. */
async function check(name) {
  const start = performance.now();
  const { code, output } = await run("npm", ["run", "--silent", name], "pipe");
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${code === 0 ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
  if (code !== 0) console.log(output);
  totals[code === 0 ? "passed" : "failed"] += 1;
}

async function tests(project, workers) {
  const folder = await mkdtemp(join(tmpdir(), "nianbao-test-"));
  const file = join(folder, "results.json");
  try {
    const jest = join("node_modules", "jest", "bin", "jest.js");
    const options = ["--selectProjects", project, workers, "--json", `--outputFile=${file}`];
    await run(process.execPath, [jest, ...options], "inherit");
    const results = JSON.parse(await readFile(file, "utf8"));
    totals.passed += results.numPassedTests;
    totals.failed += results.numFailedTests + results.numRuntimeErrorTestSuites;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function run(command, args, stdio) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio, shell: process.platform === "win32" });
    const chunks = [];
    child.stdout?.on("data", (chunk) => chunks.push(chunk));
    child.stderr?.on("data", (chunk) => chunks.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output: Buffer.concat(chunks).toString() }));
  });
}
