import { Button, mergeClasses } from "@fluentui/react-components";
import { useMemo } from "react";
import { absentTables, differencesOf } from "../session/differences";
import type { OpenReport, Preview } from "../session/snapshot";
import { words } from "../words";
import { DifferenceTable } from "./DifferenceTable";
import { FileChoice } from "./FileChoice";
import { NoticeList } from "./NoticeList";
import { useSession, useSnapshot } from "./session-context";
import { useStyles } from "./styles";

/** 导入, before a file is chosen. */
export function ImportView() {
  const styles = useStyles();
  return (
    <div className={styles.view}>
      <p className={styles.note}>{words.import.hint}</p>
      <FileChoice />
    </div>
  );
}

/** What was read, and what accepting it would change. Nothing is written yet. */
export function PreviewView({ preview }: { preview: Preview }) {
  const styles = useStyles();
  const open = useSnapshot((snapshot) => snapshot.open);
  const { report, template, notices, places } = preview;
  const figures = figuresIn(preview);
  const look = [...places.values()].filter(({ confidence }) => confidence === "look").length;
  const blanks = Object.values(report.values).length - figures;
  return (
    <div className={styles.view}>
      <p className={mergeClasses(styles.plain, styles.strong)}>
        {report.particulars["agency.name"] ?? words.import.untitled} ·{" "}
        {words.header.year(report.year)}
      </p>
      <p className={styles.note}>
        {words.import.read(figures, look)}
        {blanks > 0 && words.import.blanks(blanks)}
        {words.import.untouched}
      </p>
      <NoticeList notices={notices} />
      {open?.template === template && <Comparison open={open} preview={preview} />}
    </div>
  );
}

function Comparison({ open, preview: { report } }: { open: OpenReport; preview: Preview }) {
  const styles = useStyles();
  const { template } = open;
  const differences = useMemo(() => differencesOf(open, report), [open, report]);
  const absent = absentTables(report, template).map(({ name }) => name);
  return (
    <>
      {absent.length > 0 && <p className={styles.note}>{words.import.absent(absent.join("、"))}</p>}
      {differences.length === 0 ? (
        <p className={styles.note}>{words.import.same}</p>
      ) : (
        <details open>
          <summary className={styles.strong}>
            {words.import.differences(differences.length)}
          </summary>
          <DifferenceTable differences={differences} template={template} />
        </details>
      )}
    </>
  );
}

/** 取消, 接受: stays in sight below the preview. */
export function PreviewActions({ preview }: { preview: Preview }) {
  const session = useSession();
  const styles = useStyles();
  const open = useSnapshot((snapshot) => snapshot.open);
  const busy = useSnapshot((snapshot) => snapshot.busy !== null);
  const { report, template } = preview;
  const merged = open?.template === template;
  const count = merged ? differencesOf(open, report).length : figuresIn(preview);

  return (
    <div className={styles.footer}>
      <Button onClick={session.import.dismiss}>{words.cancel}</Button>
      <span className={styles.grow} />
      {count > 0 && (
        <Button appearance="primary" disabled={busy} onClick={() => void session.import.accept()}>
          {merged ? words.import.accept(count) : words.import.layOut(count)}
        </Button>
      )}
    </div>
  );
}

const figuresIn = ({ report }: Preview): number =>
  Object.values(report.values).filter((value) => value !== null).length;
