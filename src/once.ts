import type { Template } from "./model/template";

/** What is made for a template, and kept. */
export function once<T>(make: (template: Template) => T): (template: Template) => T {
  const known = new WeakMap<Template, { readonly made: T }>();
  return (template) => {
    const { made } = known.get(template) ?? { made: make(template) };
    known.set(template, { made });
    return made;
  };
}
