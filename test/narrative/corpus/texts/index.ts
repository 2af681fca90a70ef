import type { Marked } from "../marked";
import { applications } from "./applications";
import { arithmetic } from "./arithmetic";
import { disclosure } from "./disclosure";
import { later } from "./later";
import { outcomes } from "./outcomes";
import { proceedings } from "./proceedings";
import { quiet } from "./quiet";
import { reports } from "./reports";

const all: readonly Marked[] = [
  ...applications,
  ...outcomes,
  ...proceedings,
  ...disclosure,
  ...quiet,
  ...arithmetic,
  ...reports,
  ...later,
];

/** FNV-1a of a name: what decides which texts are kept apart, once for all. */
const hash = (name: string): number =>
  [...name].reduce(
    (sum, sign) => Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0,
    0x811c9dc5,
  );

const isApart = ({ name }: Marked): boolean => hash(name) % 3 === 0;

/** Texts that the grammar was developed on. */
export const developed: readonly Marked[] = all.filter((marked) => !isApart(marked));

/** Texts that were written before it and never looked at: what they show is left as it is. */
export const apart: readonly Marked[] = all.filter(isApart);
