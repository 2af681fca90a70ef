import { Button, Checkbox, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { SectionId } from "../../../src/model/template";
import type { OpenReport } from "../../session/state/open-report";
import type { Drafts } from "../../session/state/snapshot";
import { words } from "../../../src/words/pane";
import { useSession, useSnapshot } from "../session-context";
import { useStyles } from "../styles";

const useLooks = makeStyles({
  paragraph: { margin: 0, textIndent: "2em" },
});

/** 草稿 before it is written: nothing that is left out here comes into the workbook. */
export function DraftView({ open, drafts }: { open: OpenReport; drafts: Drafts }) {
  const session = useSession();
  const styles = useStyles();
  const looks = useLooks();
  const busy = useSnapshot((snapshot) => snapshot.busy !== null);
  const { sections } = open.report;
  // What is written already needs no draft, unless somebody asks for it.
  const [chosen, setChosen] = useState<readonly SectionId[]>(() =>
    drafts.sections.flatMap(({ section }) => (sections[section] === null ? [section] : [])),
  );
  const count = drafts.sections
    .filter(({ section }) => chosen.includes(section))
    .reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);

  return (
    <div className={styles.view}>
      <h2 className={mergeClasses(styles.plain, styles.strong)}>{words.draft.title}</h2>
      <p className={styles.note}>{words.draft.hint}</p>
      <ul className={styles.list}>
        {drafts.sections.map(({ section, title, paragraphs }) => (
          <li key={section} className={styles.card}>
            <Checkbox
              label={title}
              checked={chosen.includes(section)}
              onChange={(_, { checked }) => {
                const others = chosen.filter((id) => id !== section);
                setChosen(checked === true ? [...others, section] : others);
              }}
            />
            {paragraphs.map((text) => (
              <p key={text} className={looks.paragraph}>
                {text}
              </p>
            ))}
          </li>
        ))}
      </ul>
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabled={busy || count === 0}
          onClick={() => void session.drafts.accept(chosen)}
        >
          {words.draft.accept(count)}
        </Button>
        <Button onClick={session.drafts.dismiss}>{words.cancel}</Button>
      </div>
    </div>
  );
}
