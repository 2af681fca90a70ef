import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import globals from "globals";
import tseslint from "typescript-eslint";

const noOffice = ["Excel", "Office", "OfficeExtension"].map((name) => ({
  name,
  message: "Only taskpane/hosts/excel and its entry speak to Office; use the host port.",
}));

const inTemplates = (selector) => ({ selector, message: "A form is data: it prints as JSON." });

const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
);

export default defineConfig(
  globalIgnores(["build/", "dist/"]),
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  {
    files: ["**/*.{js,mjs,cjs}"],
    ignores: ["taskpane/**"],
    languageOptions: { globals: globals.node },
  },
  {
    // Scripts that must run in any engine, before anything is compiled.
    files: ["taskpane/**/*.js"],
    languageOptions: {
      globals: { ...globals.browser, Office: "readonly" },
      ecmaVersion: 5,
      sourceType: "script",
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      // `report.values["a"]` says that the key is data; tsc asks for it too.
      "@typescript-eslint/dot-notation": "off",
      // `"year" | Ref` tells the reader more than `string`.
      "@typescript-eslint/no-redundant-type-constituents": "off",
      // Text is spread into code points on purpose.
      "@typescript-eslint/no-misused-spread": "off",
      // Ports and results are records of functions, not classes.
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // Chinese text is set with the full-width space.
      "no-irregular-whitespace": ["error", { skipTemplates: true }],
      // Copying without the clipboard's leave has no successor.
      "@typescript-eslint/no-deprecated": [
        "error",
        { allow: [{ from: "lib", name: "execCommand" }] },
      ],
      complexity: ["error", 20],
      eqeqeq: "error",
      "max-depth": ["error", 4],
      "max-lines": ["error", 300],
      "max-params": ["error", 6],
      "no-console": "error",
    },
  },
  {
    files: ["src/**", "taskpane/**"],
    ignores: [
      "taskpane/hosts/excel.ts",
      "taskpane/hosts/excel/**",
      "taskpane/taskpane.tsx",
      "taskpane/unsupported.js",
    ],
    rules: { "no-restricted-globals": ["error", ...noOffice] },
  },
  {
    // Tests that draw cases draw the same ones every time.
    files: ["test/**", "bench/**"],
    ignores: ["test/property.ts"],
    rules: {
      "no-restricted-imports": ["error", { name: "fast-check", message: "Use test/property.ts." }],
    },
  },
  {
    files: ["taskpane/hosts/excel.ts", "taskpane/hosts/excel/**", "taskpane/taskpane.tsx"],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
  {
    // What is larger than one request may be goes in several, one after the other.
    files: ["taskpane/hosts/excel/{requests,write}.ts"],
    rules: { "office-addins/no-context-sync-in-loop": "off" },
  },
  {
    // Loads now and reads in a function that is called after the sync; the rules see one function.
    files: ["taskpane/hosts/excel/reading/merge-memory.ts"],
    rules: {
      "office-addins/call-sync-after-load": "off",
      "office-addins/call-sync-before-read": "off",
    },
  },
  {
    files: ["src/templates/*/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        // The helpers of derive.ts (withRows …) may be called: what they give prints as JSON.
        ...[
          ":function",
          "CallExpression:not([callee.name=/^with[A-Z]/])",
          "NewExpression",
          "ClassDeclaration",
        ].map(inTemplates),
      ],
    },
  },
  { files: ["taskpane/**/*.tsx"], extends: [reactHooks.configs.flat.recommended] },
  { files: ["bench/**", "test/**", "src/cli.ts"], rules: { "no-console": "off" } },
);
