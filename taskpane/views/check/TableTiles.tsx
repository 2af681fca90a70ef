import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { TableState } from "../../session/check/overview";
import { words } from "../../../src/words/pane";
import { StateIcon } from "../icons";
import { useStyles } from "../styles";

const useLooks = makeStyles({
  tiles: { display: "grid", gridTemplateColumns: "repeat(3, minmax(0, 1fr))", gap: "8px" },
  tile: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignContent: "start",
    alignItems: "center",
    padding: "8px 10px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    background: tokens.colorNeutralBackground1,
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  sign: { height: "14px", lineHeight: 0, forcedColorAdjust: "auto" },
  bad: { color: tokens.colorStatusDangerForeground1 },
  look: { color: tokens.colorStatusWarningForeground1 },
  some: { color: tokens.colorNeutralForeground3 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  count: { gridColumn: "span 2", fontVariantNumeric: "tabular-nums" },
});

/** How far each table is; a click goes to where work is left in it. */
export function TableTiles({ tables, onGo }: TilesProps) {
  const styles = useStyles();
  const looks = useLooks();
  return (
    <div className={looks.tiles} role="group" aria-label={words.check.tables}>
      {tables.map(({ table, filled, total, state, byHand }) => (
        <button
          key={table.id}
          type="button"
          className={looks.tile}
          onClick={() => {
            onGo(table.id);
          }}
        >
          <span className={styles.strong}>{table.name}</span>
          <span className={mergeClasses(looks.sign, looks[state])} data-state={state}>
            <StateIcon state={state} />
          </span>
          <span className={mergeClasses(styles.note, looks.count)}>
            {filled} / {total}
            <span className={styles.hidden}>，{words.check.tableState[state]}</span>
          </span>
          {byHand && (
            <span className={mergeClasses(styles.note, looks.count)}>{words.check.byHand}</span>
          )}
        </button>
      ))}
    </div>
  );
}

interface TilesProps {
  readonly tables: readonly TableState[];
  readonly onGo: (table: string) => void;
}
