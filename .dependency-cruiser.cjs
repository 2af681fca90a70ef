/** The edges that src/README.md forbids. `npm run architecture` checks them. */

/** A folder or file of ours that may import only what is listed; relative to the project. */
const only = (name, from, allowed) => ({
  name,
  severity: "error",
  from: { path: from },
  to: { pathNot: [from, ...allowed] },
});

const never = (name, from, to, reason) => ({
  name,
  severity: "error",
  comment: reason,
  from,
  to,
});

const VERBS = "^src/[^/]+\\.ts$";
const CLI = ["^src/cli\\.ts$"];

module.exports = {
  forbidden: [
    never("no-cycles", {}, { circular: true }, "Every file can be read before those that use it."),
    never(
      "no-orphans",
      { orphan: true, path: "\\.tsx?$", pathNot: "\\.d\\.ts$" },
      {},
      "Nobody imports it.",
    ),
    never(
      "declared-packages",
      {},
      { dependencyTypes: ["npm-no-pkg", "npm-unknown", "unknown", "undetermined"] },
      "A package that package.json does not name.",
    ),
    never(
      "no-dev-packages",
      {},
      { dependencyTypes: ["npm-dev"], pathNot: "node_modules/@types/" },
      "Not there for whoever installs without development packages.",
    ),
    only("model-alone", "^src/model/", []),
    only("templates-are-data", "^src/templates/", ["^src/model/"]),
    only("rules-know-no-form", "^src/rules/", ["^src/model/"]),
    only("diagnosis-knows-equations", "^src/diagnosis/", ["^src/model/", "^src/rules/"]),
    only("roll-up-knows-no-file", "^src/rollup/", [
      VERBS,
      "^src/(model|rules|diagnosis|narrative|templates|words)/",
    ]),
    only("words-decide-nothing", "^src/words/", ["^src/model/"]),
    never(
      "verbs-know-no-edge",
      { path: VERBS, pathNot: CLI },
      { path: ["^src/(import|export|workbook|cli)/", "^src/cli\\.ts$", "^taskpane/"] },
      "The verbs know no files, workbooks, DOM or Office.",
    ),
    never(
      "verbs-know-no-machine",
      {
        path: [VERBS, "^src/(model|templates|rules|diagnosis|words|narrative|rollup)/"],
        pathNot: CLI,
      },
      { dependencyTypes: ["core"] },
      "The core runs in any engine.",
    ),
    never("import-never-exports", { path: "^src/import/" }, { path: "^src/export/" }),
    never("export-never-imports", { path: "^src/export/" }, { path: "^src/import/" }),
    never("core-knows-no-pane", { path: "^src/" }, { path: "^taskpane/" }),
    never(
      "node-only-in-cli",
      { path: ["^src/", "^taskpane/"], pathNot: ["^src/cli\\.ts$", "^src/cli/"] },
      { dependencyTypes: ["core"] },
      "What the pane uses runs in a browser.",
    ),
    never(
      "grid-behind-port",
      { pathNot: "^taskpane/hosts/grid(/|\\.ts$)" },
      { path: "node_modules/@univerjs/" },
      "The grid library stays behind the host port.",
    ),
    never(
      "pane-loads-late",
      { path: "^taskpane/", pathNot: "^taskpane/hosts/grid(/|\\.ts$)" },
      {
        path: [
          "^taskpane/hosts/grid(/|\\.ts$)",
          "node_modules/(exceljs|docx|hucre|hyparquet-writer|mammoth|papaparse|parse5|pdfjs-dist|saxes)/",
        ],
        dependencyTypesNot: ["dynamic-import", "type-only"],
      },
      "What the first paint does not need is loaded with import().",
    ),
    {
      name: "one-door-a-library",
      severity: "error",
      comment: "Each library is imported by exactly one file of ours.",
      from: { path: ["^src/", "^taskpane/"] },
      module: {
        path: "(^|node_modules/)(exceljs|docx|hucre|hyparquet-writer|mammoth|papaparse|parse5|pdfjs-dist|saxes|fflate|tinypool|valibot|fs|fs/promises)($|/)",
        numberOfDependentsMoreThan: 1,
      },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
    },
  },
};
