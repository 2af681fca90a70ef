import type { Value } from "./ref";
import type { Explanation } from "./report";

type Values = Explanation["values"];

/** The figures of 说明 as a cell keeps them: a line each, its name and its value as in JSON. */
export const codesOf = (values: Values): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
    .join("\n");

/** The figures of such a cell; what is no such line tells nothing. */
export const valuesIn = (codes: string): Values =>
  Object.fromEntries(
    codes.split(/\s*\n\s*/u).flatMap((line) => {
      const [, name, json = ""] = LINE.exec(line) ?? [];
      return name === undefined ? [] : [[name, JSON.parse(json) as Value] as const];
    }),
  );

const LINE =
  /^([\w.:-]+)=(null|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-f]{4}))*")$/u;
