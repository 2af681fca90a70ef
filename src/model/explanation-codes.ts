import type { Value } from "./ref";
import type { Explanation } from "./report";

type Values = Explanation["values"];

/** The figures of 说明 as a cell keeps them, each by its name, its value as in JSON. */
export const codesOf = (values: Values): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
    .join("; ");

/** The figures of such a cell; what is none tells nothing. */
export const valuesIn = (codes: string): Values =>
  Object.fromEntries(
    [...codes.matchAll(FIGURE)].map(([, name = "", json = ""]) => [
      name,
      JSON.parse(json) as Value,
    ]),
  );

const FIGURE =
  /(?<![\w.:-])([\w.:-]+)=(null|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-f]{4}))*")(?=;|\s*$)/gu;
