import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { placeName } from "../../../src/model/range";
import { words } from "../../../src/words/pane";
import { useSession, useSnapshot } from "../session-context";
import { useStyles } from "../styles";

/** Cells that are listed before one asks for the rest. */
const FEW = 5;

const useLooks = makeStyles({
  card: { flexShrink: 0, margin: "8px 16px 0", maxHeight: "40%", overflowY: "auto" },
  list: { gap: "6px" },
  text: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** What the last paste left out, cell by cell: what was to stand there, why it does not. */
export function PartialPaste() {
  const session = useSession();
  const styles = useStyles();
  const looks = useLooks();
  const paste = useSnapshot((snapshot) => snapshot.paste);
  const [all, setAll] = useState(false);
  if (!paste) return null;
  const { cells } = paste;
  const shown = all ? cells : cells.slice(0, FEW);
  return (
    <section
      className={mergeClasses(styles.card, looks.card)}
      aria-label={words.paste.title(cells.length)}
    >
      <h2 className={mergeClasses(styles.plain, styles.strong)} role="alert">
        {words.paste.title(cells.length)}
      </h2>
      <ul className={mergeClasses(styles.list, looks.list)}>
        {shown.map((cell) => (
          <li key={placeName(cell.place)} className={looks.text}>
            <Link
              as="button"
              inline
              className={styles.link}
              onClick={() => void session.pasted.goTo(cell)}
            >
              {placeName(cell.place)}
            </Link>{" "}
            {words.paste.cell(cell.text, cell.why)}
          </li>
        ))}
      </ul>
      <div className={styles.row}>
        {shown.length < cells.length && (
          <Button
            size="small"
            onClick={() => {
              setAll(true);
            }}
          >
            {words.paste.more(cells.length - shown.length)}
          </Button>
        )}
        {paste.undo && (
          <Button size="small" onClick={() => void session.pasted.takeBack()}>
            {words.paste.takeBack}
          </Button>
        )}
        <Button size="small" onClick={session.pasted.dismiss}>
          {words.close}
        </Button>
      </div>
    </section>
  );
}
