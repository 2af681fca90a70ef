import { mergeClasses } from "@fluentui/react-components";
import { changeAt } from "../../../src/changes";
import { differs, followingIn } from "../../../src/following";
import type { Ref } from "../../../src/model/ref";
import { sayChange } from "../../../src/words/changes";
import { number } from "../../../src/words/findings";
import { words } from "../../../src/words/pane";
import type { OpenReport } from "../../session/state/open-report";
import { useStyles } from "../styles";

/** The selected figure a year ago, how it moved since, and what last year makes of it. */
export function LastYearLine({ open, selected }: { open: OpenReport; selected: Ref }) {
  const styles = useStyles();
  const { lastYear } = open.report;
  if (!lastYear) return null;
  return (
    <p className={mergeClasses(styles.note, styles.strong)} data-last-year>
      {[lastOf(open, selected), followingOf(open, selected)].filter(Boolean).join(" · ")}
    </p>
  );
}

function lastOf({ report }: OpenReport, ref: Ref): string {
  const { lastYear } = report;
  const { notAsked, blank, text, alone, change: both } = words.lastYear.ofFigure;
  const last = lastYear?.values[ref];
  if (!lastYear || last === undefined) return notAsked;
  if (last === null) return blank;
  if (typeof last === "string") return text(last);
  const change = changeAt(ref, report, lastYear);
  return change ? both(number(last), sayChange(change)) : alone(number(last));
}

function followingOf({ report, template }: OpenReport, selected: Ref): string {
  const { follows, taken } = words.lastYear.ofFigure;
  const following = followingIn(report, template).find(({ ref }) => ref === selected);
  if (!following) return "";
  const { now, value } = following;
  return now === null || differs(following) ? follows(number(value)) : taken;
}
