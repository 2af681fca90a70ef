import type { Template, TemplateId } from "../model/template";
import { template2021 } from "./2021";

/** The forms we know, the one in force first. */
export const templates: readonly Template[] = [template2021];

export const templateById = (id: TemplateId | string): Template | undefined =>
  templates.find((template) => template.id === id);
