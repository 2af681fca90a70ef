import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { inSight } from "../session/import/batch";
import { words } from "../../src/words/pane";
import { BusyBar } from "./BusyBar";
import { CheckView } from "./check/CheckView";
import { ConfirmDialog } from "./ConfirmDialog";
import { ExportFooter, ExportView } from "./export/ExportView";
import { Header } from "./Header";
import { ImportView } from "./import/ImportView";
import { Announcement } from "./Announcement";
import { Messages } from "./Messages";
import { ReadingStrip } from "./import/ReadingStrip";
import { PartialPaste } from "./check/PartialPaste";
import { SelectionStrip } from "./check/SelectionStrip";
import { useSnapshot } from "./session-context";
import { StartView } from "./StartView";
import { Tabs, type Tab } from "./Tabs";
import { useFileDrop } from "./use-file-drop";
import { useWalkKeys } from "./check/use-walk-keys";
import { WalkBar } from "./check/WalkBar";

const PreviewView = lazy(async () => ({
  default: (await import("./import/PreviewView")).PreviewView,
}));
const PreviewActions = lazy(async () => ({
  default: (await import("./import/PreviewView")).PreviewActions,
}));
const LastYearView = lazy(async () => ({
  default: (await import("./last-year/LastYearView")).LastYearView,
}));

const useLooks = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: 0,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  view: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    display: "flex",
    flexDirection: "column",
  },
});

/** The one page of the pane, inside a landmark of its entry: head, tabs, the chosen view, what is done with it. */
export function Pane({ today }: { today: Date }) {
  const looks = useLooks();
  const phase = useSnapshot((snapshot) => snapshot.phase);
  const open = useSnapshot((snapshot) => snapshot.open);
  const batch = useSnapshot((snapshot) => snapshot.batch);
  const preview = inSight(batch);
  const view = useSnapshot((snapshot) => snapshot.view);
  const drafting = useSnapshot(({ drafts }) => drafts !== null);
  useFileDrop();
  useWalkKeys();

  return (
    <div className={looks.pane}>
      <Header />
      <BusyBar />
      <ReadingStrip />
      {body()}
      <Announcement />
      <ConfirmDialog />
    </div>
  );

  function body() {
    if (batch && preview && view === "import")
      return (
        <>
          {open && <Tabs tab={view} />}
          <Messages />
          <Suspense>
            <div
              key={preview.file + String(batch.at)}
              className={looks.view}
              {...(open && panelOf(view))}
            >
              <PreviewView batch={batch} preview={preview} />
            </div>
            <PreviewActions batch={batch} preview={preview} />
          </Suspense>
        </>
      );
    if (phase === "starting") return <Spinner label={words.busy.opening} style={{ flexGrow: 1 }} />;
    if (!open || view === "create")
      return (
        <>
          <Messages />
          <div className={looks.view}>
            <StartView today={today} />
          </div>
        </>
      );
    return (
      <>
        <Tabs tab={view} />
        <Messages />
        <PartialPaste />
        <div className={looks.view} {...panelOf(view)}>
          {view === "check" && <CheckView open={open} />}
          {view === "import" && <ImportView />}
          {view === "export" && <ExportView open={open} />}
          {view === "lastYear" && (
            <Suspense>
              <LastYearView open={open} />
            </Suspense>
          )}
        </div>
        {view === "check" && !drafting && <SelectionStrip />}
        {view === "check" && !drafting && <WalkBar />}
        {view === "export" && <ExportFooter />}
      </>
    );
  }
}

/** What makes an element the panel of a tab. */
const panelOf = (tab: Tab) =>
  ({ role: "tabpanel", id: `panel-${tab}`, "aria-labelledby": `tab-${tab}` }) as const;
