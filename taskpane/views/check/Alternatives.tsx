import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Correction } from "../../../src/model/cause";
import type { Place } from "../../../src/model/range";
import type { Ref } from "../../../src/model/ref";
import type { Template } from "../../../src/model/template";
import { kindNames } from "../../../src/words/causes";
import { words } from "../../../src/words/pane";
import { useStyles } from "../styles";
import { RestLink } from "./RestLink";
import { CorrectionLines } from "./CorrectionLines";

interface Props {
  readonly title?: string;
  readonly corrections: readonly Correction[];
  readonly template: Template;
  readonly cells: ReadonlyMap<Ref, Place>;
  readonly busy: boolean;
  readonly onGo: (ref: Ref) => void;
  readonly onCorrect: (correction: Correction) => void;
}

/** So many are shown at once. */
const SHOWN = 3;

const useLooks = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: "6px 8px",
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "8px",
    alignItems: "center",
  },
});

/** Corrections of which one is right: 也可能是 …, each with both figures and a button of its own. */
export function Alternatives({
  title,
  corrections,
  template,
  cells,
  busy,
  onGo,
  onCorrect,
}: Props) {
  const styles = useStyles();
  const looks = useLooks();
  const id = useId();
  const [all, setAll] = useState(false);
  const shown = all ? corrections : corrections.slice(0, SHOWN);
  const rest = corrections.length - shown.length;
  return (
    <>
      {title && <span className={styles.note}>{title}</span>}
      <ul className={looks.list}>
        {shown.map((each, i) => (
          <li key={keyOf(each)} className={looks.item} data-alternative>
            <div id={`${id}${i}`}>
              {each.kind !== "other" && <span className={styles.note}>{kindNames[each.kind]}</span>}
              <CorrectionLines correction={each} template={template} cells={cells} onGo={onGo} />
            </div>
            <Button
              size="small"
              className={styles.raised}
              disabledFocusable={busy}
              aria-describedby={`${id}${i}`}
              onClick={() => {
                onCorrect(each);
              }}
            >
              {words.cause.choose}
            </Button>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <RestLink
          label={words.cause.restCauses(rest)}
          onShow={() => {
            setAll(true);
          }}
        />
      )}
    </>
  );
}

const keyOf = ({ refs, to }: Correction): string =>
  refs.map((ref, i) => `${ref} ${to[i] ?? ""}`).join(" ");
