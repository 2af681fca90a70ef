import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { fieldsOf, nameOf } from "../../../src/model/field";
import type { Ref } from "../../../src/model/ref";
import { saySpot } from "../../../src/words/notices";
import type { Preview } from "../../session/import/batch";
import { words } from "../../../src/words/pane";
import { stateOf } from "./preview-state";
import { useStyles } from "../styles";

const useLooks = makeStyles({
  /** Stays in sight below the table that a figure is chosen in. */
  strip: {
    position: "sticky",
    bottom: "8px",
    zIndex: 1,
    padding: "8px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  part: { display: "inline-block", marginRight: "6px" },
  strong: { color: tokens.colorNeutralForeground1 },
});

/** Where the chosen figure comes from, word for word. */
export function FigureSource({ preview, chosen }: { preview: Preview; chosen: Ref | null }) {
  const styles = useStyles();
  const looks = useLooks();
  return (
    <div
      className={mergeClasses(styles.note, looks.strip)}
      role="status"
      aria-label={words.import.source.label}
    >
      {chosen === null ? words.import.source.none : <Source preview={preview} chosen={chosen} />}
    </div>
  );
}

function Source({ preview, chosen }: { preview: Preview; chosen: Ref }) {
  const styles = useStyles();
  const looks = useLooks();
  const { source } = words.import;
  const found = preview.places.get(chosen);
  const field = fieldsOf(preview.template).get(chosen);
  if (!found) return <>{source.missing(field ? nameOf(field) : chosen)}</>;
  const strong = mergeClasses(styles.strong, looks.strong);
  return (
    <>
      <span className={looks.part}>
        <span className={strong}>{preview.report.values[chosen]}</span> {source.from}{" "}
        <span className={strong}>{saySpot(found.place)}</span>
      </span>{" "}
      <span className={looks.part}>{source.text(found.text)}</span>{" "}
      {found.row !== "" && <span className={looks.part}>{source.row(found.row)}</span>}{" "}
      {found.column !== "" && <span className={looks.part}>{source.column(found.column)}</span>}{" "}
      {stateOf(preview, chosen) === "look" && <span>{source.look}</span>}
    </>
  );
}
