import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { fieldsOf } from "../../../src/model/field";
import { differs, type Following } from "../../../src/following";
import type { Template } from "../../../src/model/template";
import { number } from "../../../src/words/findings";
import { words } from "../../../src/words/pane";
import { takingsOf, type Taking } from "../../session/last-year/taking";
import type { OpenReport } from "../../session/state/open-report";
import { useSession, useSnapshot } from "../session-context";
import { useStyles } from "../styles";
import { useFigureTable } from "./use-figure-table";

const useLooks = makeStyles({
  differs: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** 从上年取: the figures that follow from last year, and what stands there now. */
export function TakingCards({ open }: { open: OpenReport }) {
  const styles = useStyles();
  const takings = takingsOf(open);
  if (takings.length === 0) return null;
  return (
    <>
      <h2 className={mergeClasses(styles.plain, styles.strong)}>{words.lastYear.take.title}</h2>
      <ul className={styles.list}>
        {takings.map((taking) => (
          <TakingCard key={taking.rule} taking={taking} template={open.template} />
        ))}
      </ul>
    </>
  );
}

function TakingCard({ taking, template }: { taking: Taking; template: Template }) {
  const session = useSession();
  const styles = useStyles();
  const busy = useSnapshot((snapshot) => snapshot.busy !== null);
  const { rule, name, sides, all, blanks, differing } = taking;
  const { take } = words.lastYear;
  const isTaken = blanks.length + differing.length === 0;
  return (
    <li className={styles.card} aria-label={take.label(name)}>
      <span className={styles.strong}>{name}</span>
      <p className={styles.note}>{isTaken ? take.taken : take.formula(sides)}</p>
      <Figures all={all} template={template} />
      <div className={styles.row}>
        {blanks.length > 0 && (
          <Button
            size="small"
            appearance="primary"
            disabled={busy}
            onClick={() => void session.lastYear.take(rule, "blanks")}
          >
            {take.blanks(blanks.length)}
          </Button>
        )}
        {differing.length > 0 && (
          <Button
            size="small"
            disabled={busy}
            onClick={() => void session.lastYear.take(rule, "typed")}
          >
            {take.typed(differing.length)}
          </Button>
        )}
      </div>
    </li>
  );
}

/** What stands there, and what follows; the label is what the figures do not have in common. */
function Figures({ all, template }: { all: readonly Following[]; template: Template }) {
  const looks = useLooks();
  const { table } = useFigureTable();
  const { column } = words.lastYear.take;
  const rows = new Set(all.map(({ ref }) => fieldsOf(template).get(ref)?.row.at(-1)?.label));
  return (
    <table className={table}>
      <thead>
        <tr>
          <th scope="col">{column.what}</th>
          <th scope="col">{column.now}</th>
          <th scope="col">{column.then}</th>
        </tr>
      </thead>
      <tbody>
        {all.map((following) => {
          const { ref, now, value } = following;
          const field = fieldsOf(template).get(ref);
          const label = (rows.size > 1 ? field?.row : field?.column)?.at(-1)?.label;
          return (
            <tr key={ref}>
              <th scope="row">{label ?? ref}</th>
              <td>{now === null ? words.selection.empty : String(now)}</td>
              <td className={mergeClasses(differs(following) && looks.differs)}>{number(value)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
