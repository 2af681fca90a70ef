import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Change } from "../../../src/model/change";
import { fieldsOf } from "../../../src/model/field";
import type { LastYear } from "../../../src/model/report";
import { sayRatio, signed } from "../../../src/words/changes";
import { number } from "../../../src/words/findings";
import { words } from "../../../src/words/pane";
import { stopAtFigure } from "../../session/check/walk";
import type { OpenReport } from "../../session/state/open-report";
import { fieldWords } from "../field-words";
import { useSession } from "../session-context";
import { useStyles } from "../styles";
import { useFigureTable } from "./use-figure-table";

const useLooks = makeStyles({
  link: { fontSize: "inherit", lineHeight: "inherit", textAlign: "left" },
  difference: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  ratio: { whiteSpace: "nowrap" },
});

interface Props {
  readonly open: OpenReport;
  readonly lastYear: LastYear;
  readonly changes: readonly Change[];
}

/** Both years, the difference and the share; each name leads to its cell. */
export function ChangeTable({ open, lastYear, changes }: Props) {
  const session = useSession();
  const styles = useStyles();
  const looks = useLooks();
  const figures = useFigureTable();
  const { view } = words.lastYear;
  return (
    <table className={mergeClasses(figures.table, figures.ruled)} aria-label={view.title}>
      <thead>
        <tr>
          <th scope="col">{view.figure}</th>
          <th scope="col">{view.last(lastYear.year)}</th>
          <th scope="col">{view.now(open.report.year)}</th>
          <th scope="col">{view.difference}</th>
          <th scope="col">{view.ratio}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => {
          const field = fieldsOf(open.template).get(change.ref);
          const { where, what } = field
            ? fieldWords(field, open.places.cells.get(change.ref) ?? null)
            : { where: "", what: change.ref };
          return (
            <tr key={change.ref}>
              <th scope="row">
                <Link
                  as="button"
                  className={looks.link}
                  onClick={() => void session.goTo(stopAtFigure(open, change.ref))}
                >
                  {what}
                </Link>
                <div className={styles.note}>{where}</div>
              </th>
              <td>{number(change.last)}</td>
              <td>{number(change.now)}</td>
              <td className={looks.difference}>{signed(change.difference)}</td>
              <td className={mergeClasses(styles.note, looks.ratio)}>{sayRatio(change)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
