/**
 * `npm run mutants [-- --mutate 'src/rules/**']`: breaks the code and the forms' data in every small
 * way and tells which break no unit test notices. By hand: it takes about an hour.
 * `test/mutants.md` says which survivors are no fault.
 */
export default {
  testRunner: "jest",
  jest: { configFile: "test/mutants/jest.config.mjs", enableFindRelatedTests: false },
  plugins: ["@stryker-mutator/jest-runner", "./test/mutants/prose.mjs"],
  ignorers: ["prose"],
  mutate: [
    "src/rules/*.ts",
    "src/{validate,totals,carry-over,last-year}.ts",
    "src/templates/{derive,index}.ts",
    "src/templates/*/{relations,carry-over,applications,disclosure,proceedings,short-table,statistics,index}.ts",
  ],
  coverageAnalysis: "perTest",
  concurrency: 2,
  timeoutMS: 20_000,
  reporters: ["clear-text", "progress-append-only"],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
  ignorePatterns: ["dist", "build", "taskpane", "test/browser", "bench", "docs"],
  allowConsoleColors: false,
  checkers: [],
};
