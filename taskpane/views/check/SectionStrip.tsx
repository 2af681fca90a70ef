import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { SectionId } from "../../../src/model/template";
import { words } from "../../../src/words/pane";
import type { OpenReport } from "../../session/state/open-report";
import { stateOfSection } from "../../session/text/passages";
import { useSession, useSnapshot } from "../session-context";
import { useStyles } from "../styles";

const useLooks = makeStyles({
  name: { margin: 0, fontSize: "13px", fontWeight: tokens.fontWeightSemibold },
  count: { fontVariantNumeric: "tabular-nums" },
  choices: { paddingTop: "4px" },
  over: { color: tokens.colorStatusWarningForeground1 },
});

/** The section of the selected cell: how long it is, what it still lacks, what one click writes. */
export function SectionStrip({ open, section }: { open: OpenReport; section: SectionId }) {
  const styles = useStyles();
  const looks = useLooks();
  const text = useSnapshot((snapshot) => snapshot.text);
  const { length, limit, missing } = stateOfSection(open, text, section);
  const lacksCharge = text?.findings.some(
    (finding) => finding.section === section && finding.issue.code === "feeMissing",
  );
  const title = open.template.sections.find(({ id }) => id === section)?.title ?? section;
  return (
    <>
      <div className={styles.between}>
        <h2 className={looks.name}>{title}</h2>
        <span className={limit !== null && length > limit ? looks.over : looks.count}>
          {words.text.length(length, limit)}
        </span>
      </div>
      {missing.length > 0 && <p className={styles.note}>{words.text.missing(missing)}</p>}
      {(length === 0 || lacksCharge) && <SentenceChoices section={section} />}
    </>
  );
}

/** What no figure tells: one click writes the sentence that is right. */
export function SentenceChoices({ section }: { section: SectionId }) {
  const session = useSession();
  const styles = useStyles();
  const looks = useLooks();
  const busy = useSnapshot((snapshot) => snapshot.busy !== null);
  const choices = useSnapshot(({ text }) => text?.choices) ?? [];
  const offered = choices.filter((choice) => choice.section === section);
  if (offered.length === 0) return null;
  return (
    <div className={mergeClasses(styles.row, looks.choices)}>
      {offered.map((choice) => (
        <Button
          key={choice.label}
          size="small"
          className={styles.raised}
          disabled={busy}
          title={choice.sentence}
          onClick={() => void session.drafts.write(choice)}
        >
          {words.text.write(choice.label)}
        </Button>
      ))}
    </div>
  );
}
