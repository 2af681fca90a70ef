import { groups } from "./vocabulary";

/** Compiles a pattern of the vocabulary; ‹群› stands for a group. Throws on an unknown group. */
export const compile = remembered((pattern) => new RegExp(expand(pattern), "u"));

/** The same, to find every place in a text. */
export const compileGlobal = remembered((pattern) => new RegExp(expand(pattern), "gu"));

/** The same, at the end of a text. */
export const compileEnd = remembered((pattern) => new RegExp(`(?:${expand(pattern)})$`, "u"));

/** The same, at the beginning of a text. */
export const compileStart = remembered((pattern) => new RegExp(`^(?:${expand(pattern)})`, "u"));

function remembered(make: (pattern: string) => RegExp): (pattern: string) => RegExp {
  const known = new Map<string, RegExp>();
  return (pattern) => {
    const existing = known.get(pattern);
    if (existing) return existing;
    const made = make(pattern);
    known.set(pattern, made);
    return made;
  };
}

function expand(pattern: string): string {
  return pattern.replace(/‹([^›]+)›/gu, (_, name: string) => {
    const group = groups[name];
    if (group === undefined) throw new Error(`The vocabulary has no group ${name}`);
    return `(?:${expand(group)})`;
  });
}
