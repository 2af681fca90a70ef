import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";

/** What forms say to people in sentences; a changed letter there breaks no figure. */
const PROSE = new Set(["help", "hint", "source", "blind", "who", "reason", "unconfirmed"]);

const isProse = (path) =>
  path.isObjectProperty() && path.node.key.type === "Identifier" && PROSE.has(path.node.key.name);

/** Leaves out the prose of the forms and the messages of errors that are ours. */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, "prose", {
    shouldIgnore: (path) => {
      if (isProse(path)) return "prose of a form";
      return path.isThrowStatement() ? "a slip in the data of a form" : undefined;
    },
  }),
];
