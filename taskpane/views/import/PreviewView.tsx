import { Button, mergeClasses } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Template } from "../../../src/model/template";
import { words } from "../../../src/words/pane";
import type { Batch, Preview } from "../../session/import/batch";
import { sayLeft, sayReasonLeft } from "../../session/form/left-over";
import type { Difference } from "../../session/import/differences";
import { proposalFor, type Proposal } from "../../session/import/proposal";
import { NoticeList } from "../NoticeList";
import { useSession, useSnapshot } from "../session-context";
import { useStyles } from "../styles";
import { BatchList } from "./BatchList";
import { DifferenceTable } from "./DifferenceTable";
import { FileFindings } from "./FileFindings";
import { IdentityCard } from "./IdentityCard";
import { PreviewContents } from "./PreviewContents";
import { refsOf, stateOf } from "./preview-state";
import { PreviewTables } from "./PreviewTables";

interface Props {
  readonly batch: Batch;
  readonly preview: Preview;
}

/**
 * What was read from a file, and what accepting it would change: whose report it is and what is to
 * become of it first, then what is wrong with it, then all that was read. Nothing is written yet.
 */
export function PreviewView({ batch, preview }: Props) {
  const styles = useStyles();
  const open = useSnapshot((snapshot) => snapshot.open);
  const { report, notices } = preview;
  return (
    <div className={styles.view}>
      <BatchList batch={batch} />
      {open ? (
        <>
          <IdentityCard preview={preview} open={open} />
          <Changes preview={preview} ours={open.template} />
        </>
      ) : (
        <p className={mergeClasses(styles.plain, styles.strong)}>
          {report.particulars["agency.name"] ?? words.import.untitled} ·{" "}
          {words.header.year(report.year)}
        </p>
      )}
      <p className={styles.note}>
        {summaryOf(preview)}
        {words.import.untouched}
      </p>
      <NoticeList notices={notices} label={words.import.notices} />
      <FileFindings preview={preview} />
      <PreviewTables preview={preview} />
      <PreviewContents preview={preview} />
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

/** What would be written into the open report, thing by thing. */
function Changes({ preview, ours }: { preview: Preview; ours: Template }) {
  const styles = useStyles();
  const proposal = useProposal(preview);
  if (proposal.kind === "apart") return null;
  const { left } = proposal;
  return (
    <>
      {ours !== preview.template && (
        <p className={styles.note}>{words.import.converted(preview.template.name, ours.name)}</p>
      )}
      <Left
        title={words.import.left(left.length)}
        lines={left.map((each) => sayLeft(each, preview.template))}
      />
      {preview.report.lastYear && (
        <p className={styles.note}>{words.lastYear.notTaken[proposal.kind]}</p>
      )}
      {proposal.kind === "lastYear" ? (
        <Replaced />
      ) : (
        <>
          <Left
            title={words.import.reasonsLeft(proposal.reasonsLeft.length)}
            lines={proposal.reasonsLeft.map((each) => sayReasonLeft(each, preview.template))}
          />
          <Differences differences={proposal.differences} template={ours} />
        </>
      )}
    </>
  );
}

interface DifferencesProps {
  readonly differences: readonly Difference[];
  readonly template: Template;
}

function Differences({ differences, template }: DifferencesProps) {
  const styles = useStyles();
  if (differences.length === 0) return <p className={styles.note}>{words.import.same}</p>;
  return (
    <details open={differences.length <= FEW}>
      <summary className={styles.strong}>{words.import.differences(differences.length)}</summary>
      <DifferenceTable differences={differences} template={template} />
    </details>
  );
}

/** 上年数 that the file would take the place of. */
function Replaced() {
  const styles = useStyles();
  const kept = useSnapshot(({ open }) => open?.report.lastYear ?? null);
  if (!kept) return null;
  return <p className={styles.note}>{words.lastYear.replaces(kept.year, kept.source)}</p>;
}

/** So many differences are shown at once. */
const FEW = 6;

/** What the form of the open report has no place for. */
function Left({ title, lines }: { title: string; lines: readonly string[] }) {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <details className={styles.note}>
      <summary>{title}</summary>
      <ul className={styles.indented}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

/** 取消, 跳过, 接受 and what that does: stays in sight below the preview. */
export function PreviewActions({ batch, preview }: Props) {
  const session = useSession();
  const styles = useStyles();
  const busy = useSnapshot((snapshot) => snapshot.busy !== null);
  const open = useSnapshot((snapshot) => snapshot.open !== null);
  const proposal = useProposal(preview);
  const count = "figures" in proposal ? proposal.figures : proposal.differences.length;
  const { accept, skip } = words.import;
  return (
    <div className={styles.footer}>
      <Button className={styles.narrow} disabled={busy} onClick={session.import.dismiss}>
        {words.cancel}
      </Button>
      <span className={styles.grow} />
      {batch.previews.length > 1 && (
        <Button className={styles.narrow} disabled={busy} onClick={session.import.skip}>
          {skip}
        </Button>
      )}
      {count > 0 && (
        <Button
          className={styles.narrow}
          appearance="primary"
          disabled={busy}
          onClick={() => void session.import.accept()}
        >
          {accept[open ? proposal.kind : "here"](count)}
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
