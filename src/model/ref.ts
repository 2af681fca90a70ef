/**
 * Path of one figure inside `tables` of the report's JSON,
 * e.g. `applications.received.naturalPerson`.
 */
export type Ref = string;

/**
 * What stands in the place of a figure. A number is the figure; a string is text kept as it was
 * written where a figure belongs (`/`, `—`, `12件`); `null` is blank, which is never 0.
 */
export type Value = number | string | null;

/** The figure of a value, or `null` where it is blank or text. */
export const figureOf = (value: Value | undefined): number | null =>
  typeof value === "number" ? value : null;
