import { makeStyles, tokens } from "@fluentui/react-components";
import { fieldsOf } from "../../../src/model/field";
import { words } from "../../../src/words/pane";
import { useSnapshot } from "../session-context";
import { useStyles } from "../styles";
import { sectionAt } from "../../session/text/passages";
import { FigureStrip } from "./FigureStrip";
import { SectionStrip } from "./SectionStrip";

const useLooks = makeStyles({
  strip: {
    flexShrink: 0,
    maxHeight: "38%",
    overflowY: "auto",
    padding: "10px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The selected figure, and how each relation that reads it stands. */
export function SelectionStrip() {
  const styles = useStyles();
  const looks = useLooks();
  const open = useSnapshot((snapshot) => snapshot.open);
  const selection = useSnapshot((snapshot) => snapshot.selection);
  const field = open && fieldsOf(open.template).get(selection?.ref ?? "");
  const section = open && selection && sectionAt(open.places, selection.place);
  if (open && section)
    return (
      <section className={looks.strip} aria-label={words.selection.label}>
        <SectionStrip open={open} section={section} />
      </section>
    );
  if (!open || !selection || !field)
    return (
      <section className={looks.strip} aria-label={words.selection.label}>
        <p className={styles.note}>{selection ? words.selection.noFigure : words.selection.none}</p>
      </section>
    );
  return (
    <section className={looks.strip} aria-label={words.selection.label}>
      <FigureStrip open={open} field={field} place={selection.place} />
    </section>
  );
}
