import { Button, mergeClasses } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Batch, Preview } from "../../session/import/batch";
import { proposalFor, type Proposal } from "../../session/import/proposal";
import { words } from "../../../src/words/pane";
import { DifferenceTable } from "./DifferenceTable";
import { FormChoice } from "./FormChoice";
import { NoticeList } from "../NoticeList";
import { PreviewTables } from "./PreviewTables";
import { refsOf, stateOf } from "./preview-state";
import { useSession, useSnapshot } from "../session-context";
import { useStyles } from "../styles";

interface Props {
  readonly batch: Batch;
  readonly preview: Preview;
}

/** What was read from a file, and what accepting it would change. Nothing is written yet. */
export function PreviewView({ batch, preview }: Props) {
  const styles = useStyles();
  const { report, notices } = preview;
  return (
    <div className={styles.view}>
      {batch.unread.length > 0 && <NoticeList notices={batch.unread} label={words.import.unread} />}
      <p className={mergeClasses(styles.plain, styles.strong)}>
        {report.particulars["agency.name"] ?? words.import.untitled} ·{" "}
        {words.header.year(report.year)}
      </p>
      <p className={styles.note}>
        {summaryOf(preview)}
        {words.import.untouched}
      </p>
      <PreviewTables key={preview.file + String(batch.at)} preview={preview} />
      <NoticeList notices={notices} label={words.import.notices} />
      <Comparison preview={preview} />
    </div>
  );
}

function summaryOf(preview: Preview): string {
  const refs = preview.template.tables.flatMap((table) => refsOf(preview, table));
  const count = (state: ReturnType<typeof stateOf>) =>
    refs.filter((ref) => stateOf(preview, ref) === state).length;
  const blanks = count("missing");
  return [
    words.import.read(count("sure") + count("look"), count("look"), count("text")),
    ...(blanks > 0 ? [words.import.blanks(blanks)] : []),
  ].join("");
}

function Comparison({ preview }: { preview: Preview }) {
  const styles = useStyles();
  const ours = useSnapshot(({ open }) => open?.template ?? null);
  const proposal = useProposal(preview);
  return (
    <>
      {ours && ours !== preview.template && (
        <FormChoice
          preview={preview}
          ours={ours}
          left={proposal.kind === "carryOver" ? proposal.left : []}
        />
      )}
      {proposal.kind === "merge" && proposal.absent.length > 0 && (
        <p className={styles.note}>
          {words.import.absent(proposal.absent.map(({ name }) => name).join("、"))}
        </p>
      )}
      {ours && proposal.kind !== "layOut" && (
        <Differences differences={proposal.differences} template={ours} />
      )}
    </>
  );
}

function Differences({ differences, template }: Parameters<typeof DifferenceTable>[0]) {
  const styles = useStyles();
  if (differences.length === 0) return <p className={styles.note}>{words.import.same}</p>;
  return (
    <details open>
      <summary className={styles.strong}>{words.import.differences(differences.length)}</summary>
      <DifferenceTable differences={differences} template={template} />
    </details>
  );
}

/** 取消, 跳过, 接受: stays in sight below the preview. */
export function PreviewActions({ batch, preview }: Props) {
  const session = useSession();
  const styles = useStyles();
  const busy = useSnapshot((snapshot) => snapshot.busy !== null);
  const proposal = useProposal(preview);
  const several = batch.previews.length > 1;
  const { accept, layOut, skip } = words.import;
  const [count, label] =
    proposal.kind === "layOut"
      ? [proposal.figures, layOut(proposal.figures)]
      : [proposal.differences.length, accept(proposal.differences.length)];

  return (
    <div className={styles.footer}>
      <Button disabled={busy} onClick={session.import.dismiss}>
        {words.cancel}
      </Button>
      <span className={styles.grow} />
      {several && (
        <Button disabled={busy} onClick={session.import.skip}>
          {skip}
        </Button>
      )}
      {count > 0 && (
        <Button appearance="primary" disabled={busy} onClick={() => void session.import.accept()}>
          {label}
        </Button>
      )}
    </div>
  );
}

/** What accepting would do now; the workbook may change meanwhile. */
function useProposal(preview: Preview): Proposal {
  const open = useSnapshot((snapshot) => snapshot.open);
  return useMemo(() => proposalFor(open, preview), [open, preview]);
}
