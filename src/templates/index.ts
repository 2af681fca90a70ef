import type { Template, TemplateId } from "../model/template";
import { template2014, template2014Fujian } from "./2014";
import { template2019 } from "./2019";
import { template2021 } from "./2021";

/** The forms we know, the one in force first. */
export const templates: readonly Template[] = [
  template2021,
  template2019,
  template2014,
  template2014Fujian,
];

export const templateById = (id: TemplateId | string): Template | undefined =>
  templates.find((template) => template.id === id);
