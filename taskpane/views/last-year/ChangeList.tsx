import { Button, Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { changesIn, partsOfRows } from "../../../src/changes";
import type { Change } from "../../../src/model/change";
import type { LastYear } from "../../../src/model/report";
import { words } from "../../../src/words/pane";
import type { OpenReport } from "../../session/state/open-report";
import { useStyles } from "../styles";
import { ChangeChart } from "./ChangeChart";
import { ChangeTable } from "./ChangeTable";

const useLooks = makeStyles({
  /** Its box stands in line with what is above and below it. */
  cells: { marginLeft: "-8px" },
  order: { display: "flex", alignItems: "center", gap: "6px", fontSize: tokens.fontSizeBase200 },
  select: {
    font: "inherit",
    color: "inherit",
    padding: "2px 4px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** By what the figures are put in order, the largest first. */
const measures = {
  weight: ({ weight }: Change) => weight,
  difference: ({ difference }: Change) => Math.abs(difference),
  ratio: ({ ratio }: Change) => Math.abs(ratio ?? 0),
} as const;

type Order = keyof typeof measures;
const orders = Object.keys(measures) as readonly Order[];

/** So many are shown before somebody asks for the rest. */
const FEW = 10;
/** So many are drawn. */
const DRAWN = 6;

/** The figures that moved most since last year: drawn, then in a table that leads to their cells. */
export function ChangeList({ open, lastYear }: { open: OpenReport; lastYear: LastYear }) {
  const styles = useStyles();
  const looks = useLooks();
  const [order, setOrder] = useState<Order>("weight");
  const [cells, setCells] = useState(false);
  const [all, setAll] = useState(false);
  const select = useId();
  const { view } = words.lastYear;
  const { report, template } = open;
  const both = changesIn(report, template);
  const parts = partsOfRows(template);
  const moved = both
    .filter(({ difference, ref }) => difference !== 0 && (cells || !parts.has(ref)))
    .sort((a, b) => measures[order](b) - measures[order](a));
  if (both.length === 0) return <p className={styles.note}>{view.empty}</p>;
  const shown = all ? moved : moved.slice(0, FEW);
  return (
    <>
      <div>
        <h2 className={mergeClasses(styles.plain, styles.strong)}>{view.title}</h2>
        <p className={styles.note}>{view.unit(lastYear.year)}</p>
      </div>
      <ChangeChart
        changes={moved.slice(0, DRAWN)}
        template={template}
        years={[lastYear.year, report.year]}
      />
      <div className={looks.order}>
        <label htmlFor={select}>{view.sort}</label>
        <select
          id={select}
          className={looks.select}
          value={order}
          onChange={({ target }) => {
            setOrder(target.value as Order);
          }}
        >
          {orders.map((each) => (
            <option key={each} value={each}>
              {view.order[each]}
            </option>
          ))}
        </select>
      </div>
      <Checkbox
        className={looks.cells}
        size="medium"
        label={view.cells}
        checked={cells}
        onChange={(_, { checked }) => {
          setCells(checked === true);
        }}
      />
      {moved.length === 0 && <p className={styles.note}>{view.none}</p>}
      {moved.length > 0 && <ChangeTable open={open} lastYear={lastYear} changes={shown} />}
      {shown.length < moved.length && (
        <Button
          size="small"
          className={styles.narrow}
          onClick={() => {
            setAll(true);
          }}
        >
          {view.more(moved.length - shown.length)}
        </Button>
      )}
    </>
  );
}
