import config from "../../jest.config.mjs";

const [unit] = config.projects;

/** The unit tests that guard rules, verbs and forms: those that read no files, and run in seconds. */
export default {
  ...unit,
  // A copy of the project, as the tool of `npm run mutants` makes one.
  rootDir: process.cwd(),
  roots: ["<rootDir>/src", "<rootDir>/test"],
  testTimeout: config.testTimeout,
  // All in one file: the forms are built once a mutant, not once a test file.
  testMatch: ["**/test/mutants/together.ts"],
};
