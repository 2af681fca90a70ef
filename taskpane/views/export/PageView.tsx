import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { OpenReport } from "../../session/state/open-report";
import { words } from "../../../src/words/pane";
import { pagesIn, PAGE, paged, turnTo } from "./pages";
import { useSession } from "../session-context";
import { useStyles } from "../styles";
import { useWidth } from "./use-width";

const useLooks = makeStyles({
  sheet: {
    position: "relative",
    overflow: "hidden",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow4,
    backgroundColor: "#fff",
  },
  frame: {
    position: "absolute",
    top: 0,
    left: 0,
    width: `${PAGE.width}px`,
    height: `${PAGE.height}px`,
    border: "none",
    transformOrigin: "0 0",
  },
  button: { minWidth: "auto" },
});

/** The whole report, page by page, as wide as the pane. */
export function PageView({ open, onBack }: { open: OpenReport; onBack: () => void }) {
  const session = useSession();
  const styles = useStyles();
  const looks = useLooks();
  const frame = useRef<HTMLIFrameElement>(null);
  const [sheet, width] = useWidth();
  const [html, setHtml] = useState<string | null>(null);
  const [count, setCount] = useState<number | null>(null);
  const [page, setPage] = useState(1);
  const at = Math.min(page, count ?? 1);

  useEffect(() => {
    let outrun = false;
    void session.export.page(open).then((made) => {
      if (!outrun) setHtml(paged(made));
    });
    return () => {
      outrun = true;
    };
  }, [session, open]);

  useEffect(() => {
    if (frame.current?.contentDocument) turnTo(frame.current.contentDocument, at);
  }, [at, count, html]);

  function onLoad(): void {
    const content = frame.current?.contentDocument;
    if (!content) return;
    setCount(pagesIn(content));
    turnTo(content, at);
  }

  /** A PDF is saved under the title of the page. */
  function print(name: string): void {
    const shown = frame.current;
    if (!shown?.contentDocument) return;
    shown.contentDocument.title = name;
    shown.contentWindow?.print();
  }

  const scale = width / PAGE.width;
  return (
    <div className={styles.view}>
      <div className={styles.row}>
        <h2 className={mergeClasses(styles.plain, styles.strong, styles.grow)}>
          {words.page.title}
        </h2>
        <Button
          className={looks.button}
          disabled={html === null}
          onClick={() => void session.export.print(print)}
        >
          {words.page.print}
        </Button>
        <Button className={looks.button} onClick={onBack}>
          {words.back}
        </Button>
      </div>
      <div ref={sheet} className={looks.sheet} style={{ height: `${PAGE.height * scale}px` }}>
        {html !== null && (
          // Without scripts: what stands in the report cannot do anything.
          <iframe
            ref={frame}
            className={looks.frame}
            style={{ transform: `scale(${scale})` }}
            sandbox="allow-same-origin allow-modals"
            title={words.page.frame}
            srcDoc={html}
            onLoad={onLoad}
          />
        )}
      </div>
      {count !== null && (
        <div className={styles.row}>
          <Button
            className={looks.button}
            disabled={at <= 1}
            onClick={() => {
              setPage(at - 1);
            }}
          >
            {words.page.previous}
          </Button>
          <span className={styles.note} role="status">
            {words.page.of(at, count)}
          </span>
          <Button
            className={looks.button}
            disabled={at >= count}
            onClick={() => {
              setPage(at + 1);
            }}
          >
            {words.page.next}
          </Button>
        </div>
      )}
      <p className={styles.note}>{words.page.hint}</p>
    </div>
  );
}
