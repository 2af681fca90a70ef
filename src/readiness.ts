import { sourcesOf } from "./last-year";
import type { Readiness } from "./model/readiness";
import type { Report } from "./model/report";
import type { Template } from "./model/template";
import type { Sources } from "./model/term";
import { checkText } from "./narrative/check";
import { openItems } from "./open-items";
import { validate } from "./validate";

/**
 * 可以报送: whether the report can be handed in, and what is open. Figures and text are looked at
 * whole; a report that brings no text is not ready. `today` is ISO: 2024-01-09;
 * `sources` are the other reports that are at hand: the one of last year that it brings along.
 */
export function readiness(
  report: Report,
  template: Template,
  today: string,
  sources: Sources = sourcesOf(report),
): Readiness {
  const { findings } = validate(report, template, sources);
  return openItems(report, template, [...findings, ...checkText(report, template)], today);
}
