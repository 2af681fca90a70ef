import { lazy, Suspense, useState } from "react";
import { readyAsSeen } from "../../session/check/ready";
import type { OpenReport } from "../../session/state/open-report";
import { everything, isWritable, type ExportKind } from "../../session/export/writers";
import { words } from "../../../src/words/pane";
import { Checklist } from "./Checklist";
import { CopyText } from "./CopyText";
import { ExportCard, type Action } from "./ExportCard";
import { PartChoice } from "./PartChoice";
import { useSession, useSnapshot } from "../session-context";
import { ReadyBanner } from "../check/StateBanner";
import { useStyles } from "../styles";

const PageView = lazy(async () => ({ default: (await import("./PageView")).PageView }));
const PictureView = lazy(async () => ({ default: (await import("./PictureView")).PictureView }));

/** 导出: what is not finished yet may leave as a draft, after one question. */
export function ExportView({ open }: { open: OpenReport }) {
  const session = useSession();
  const styles = useStyles();
  const [shown, setShown] = useState<"kinds" | "page" | "picture">("kinds");
  const [sections, setSections] = useState<readonly string[]>([]);
  const copyable = useSnapshot((snapshot) => snapshot.copyable);
  const ready = useSnapshot(readyAsSeen);
  const hasPicture = isWritable("svg", open);
  const back = () => {
    setShown("kinds");
  };

  const Shown = shown === "picture" && hasPicture ? PictureView : PageView;
  if (shown !== "kinds")
    return (
      <Suspense>
        <Shown open={open} onBack={back} />
      </Suspense>
    );

  const leave = (verb: string, what: ExportKind | "copy"): Action => ({
    verb,
    act: () => {
      void session.export.offer(what, { ...everything, sections });
    },
  });
  const show = (verb: string, what: "page" | "picture"): Action => ({
    verb,
    act: () => {
      setShown(what);
    },
  });
  const { docx, html, json, tables, picture, xlsx, csv } = words.export;

  return (
    <div className={styles.view}>
      <ReadyBanner ready={ready} />
      {ready && <Checklist open={open} ready={ready} />}
      <ul className={styles.list}>
        <ExportCard
          of={docx}
          actions={[show(docx.preview, "page"), leave(docx.go, "docx")]}
          primary
        />
        <ExportCard of={html} actions={[leave(html.copy, "copy"), leave(html.go, "html")]} />
      </ul>
      <PartChoice open={open} chosen={sections} onChange={setSections} />
      <ul className={styles.list}>
        <ExportCard of={json} actions={[leave(json.go, "json")]} />
        <ExportCard of={tables} actions={[leave(tables.go, "tables")]} />
        {hasPicture && <ExportCard of={picture} actions={[show(picture.go, "picture")]} />}
        <ExportCard of={xlsx} actions={[leave(xlsx.go, "xlsx")]} />
        <ExportCard of={csv} actions={[leave(csv.go, "csv")]} />
      </ul>
      {copyable && <CopyText key={copyable.text} copyable={copyable} />}
    </div>
  );
}

/** Stays in sight below the list. */
export function ExportFooter() {
  const styles = useStyles();
  const exported = useSnapshot((snapshot) => snapshot.exported);
  return (
    <div className={styles.footer}>
      <span className={styles.note}>{words.export.last(exported)}</span>
    </div>
  );
}
