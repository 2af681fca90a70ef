import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { counts, type Explained } from "../../../src/explanations";
import type { Finding } from "../../../src/model/finding";
import type { Template } from "../../../src/model/template";
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
  const { findings, reasons } = summaryOf(preview);
  const { label, none, more } = words.import.findings;
  const shown = all ? findings : findings.slice(0, SHOWN);
  const rest = findings.length - shown.length;
  if (findings.length === 0) return <p className={styles.note}>{none}</p>;
  return (
    <div>
      <ul className={looks.list} aria-label={label}>
        {shown.map((finding) => (
          <FileFinding
            key={finding.key}
            finding={finding}
            template={preview.template}
            explained={reasons.get(finding.key)}
          />
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

interface FindingProps {
  readonly finding: Finding;
  readonly template: Template;
  /** The reason that the file brings along for it. */
  readonly explained: Explained | undefined;
}

function FileFinding({ finding, template, explained }: FindingProps) {
  const looks = useNoticeLooks();
  const { severity } = finding;
  const { tag, fileReason, fileReasonStale } = words.reason;
  const isSettled = explained !== undefined && counts(explained);
  const tone = severity === "error" ? looks.unread : looks.look;
  const said = explained && (isSettled ? fileReason : fileReasonStale)(explained.explanation.text);
  return (
    <li className={looks.item}>
      <span className={mergeClasses(looks.tag, isSettled ? looks.info : tone)}>
        {isSettled ? tag : words.check.severity[severity]}
      </span>
      <span>{[sayFinding(finding, template), said].filter(Boolean).join("")}</span>
    </li>
  );
}
