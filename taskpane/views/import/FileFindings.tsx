import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { sayFinding } from "../../../src/words/findings";
import { words } from "../../../src/words/pane";
import type { Preview } from "../../session/import/batch";
import { summaryOf } from "../../session/import/summary";
import { useNoticeLooks } from "../NoticeList";
import { useStyles } from "../styles";

const SHOWN = 3;

/** What is wrong with the figures of the file themselves, before they are taken over. */
export function FileFindings({ preview }: { preview: Preview }) {
  const styles = useStyles();
  const looks = useNoticeLooks();
  const [all, setAll] = useState(false);
  const { findings } = summaryOf(preview);
  const { label, none, more } = words.import.findings;
  const shown = all ? findings : findings.slice(0, SHOWN);
  const rest = findings.length - shown.length;
  if (findings.length === 0) return <p className={styles.note}>{none}</p>;
  return (
    <div>
      <ul className={looks.list} aria-label={label}>
        {shown.map((finding) => (
          <li key={finding.key} className={looks.item}>
            <span
              className={mergeClasses(
                looks.tag,
                finding.severity === "error" ? looks.unread : looks.look,
              )}
            >
              {words.check.severity[finding.severity]}
            </span>
            <span>{sayFinding(finding, preview.template)}</span>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button
          size="small"
          onClick={() => {
            setAll(true);
          }}
        >
          {more(rest)}
        </Button>
      )}
    </div>
  );
}
