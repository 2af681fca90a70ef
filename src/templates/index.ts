import type { Template, TemplateId } from "../model/template";
import { forms } from "./forms";

/** Every form we know, the one in force first. */
export const templates: readonly Template[] = forms;

export const templateById = (id: TemplateId): Template | undefined =>
  templates.find((template) => template.id === id);
