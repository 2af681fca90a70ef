import type { LeftOver } from "../../../src/carry-over";
import { fieldsOf, nameOf } from "../../../src/model/field";
import type { Explanation } from "../../../src/model/report";
import type { Template } from "../../../src/model/template";
import { sayAbout } from "../../../src/words/explanations";
import { words } from "../../../src/words/pane";

/** A figure that another form has no place for, by its name in the form it stands in. */
export function sayLeft({ ref, value, reason }: LeftOver, template: Template): string {
  const field = fieldsOf(template).get(ref);
  const name = field ? `${field.table.name} ${nameOf(field)}` : ref;
  return words.refit.leftOver(name, String(value ?? ""), reason);
}

/** A reason for what another form does not ask. */
export const sayReasonLeft = (explanation: Explanation, template: Template): string =>
  words.refit.reasonLeft(sayAbout(explanation, template), explanation.text);
