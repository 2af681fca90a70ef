import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { SectionId } from "../../../src/model/template";
import { placeOfSection } from "../../session/text/passages";
import type { OpenReport } from "../../session/state/open-report";
import { words } from "../../../src/words/pane";
import { useSession, useSnapshot } from "../session-context";
import { useStyles } from "../styles";

const useLooks = makeStyles({
  neutral: { borderLeft: `3px solid ${tokens.colorNeutralStroke1}` },
});

interface Props {
  readonly open: OpenReport;
  readonly sections: readonly SectionId[];
}

/** The sections that are not written, in one breath, and what can be done about them. */
export function UnwrittenCard({ open, sections }: Props) {
  const session = useSession();
  const styles = useStyles();
  const looks = useLooks();
  const busy = useSnapshot((snapshot) => snapshot.busy !== null);
  const inOrder = open.template.sections.filter(({ id }) => sections.includes(id));
  return (
    <li className={mergeClasses(styles.card, looks.neutral)} data-unwritten>
      <span className={styles.strong}>{words.text.unwritten(sections.length)}</span>
      <p className={styles.note}>{words.text.unwrittenHint}</p>
      <div className={styles.row}>
        {inOrder.map(({ id: section, title }) => (
          <Link
            key={section}
            as="button"
            className={styles.link}
            onClick={() => {
              const place = placeOfSection(open.places, section);
              void session.goTo({ key: section, place });
            }}
          >
            {words.text.goTo(title)}
          </Link>
        ))}
      </div>
      <Button
        size="small"
        className={styles.raised}
        disabledFocusable={busy}
        onClick={() => void session.drafts.propose()}
      >
        {words.draft.go}
      </Button>
    </li>
  );
}
