import { makeStyles, tokens } from "@fluentui/react-components";
import { sourcesOf } from "../../../src/last-year";
import { nameOf, type Field } from "../../../src/model/field";
import { addressOf, type Place } from "../../../src/model/range";
import type { Rule } from "../../../src/model/rule";
import { isAsked, ruleSetOf } from "../../../src/rules";
import { uncoveredTables } from "../../../src/rules/coverage";
import { words } from "../../../src/words/pane";
import type { OpenReport } from "../../session/state/open-report";
import { LastYearLine } from "../last-year/LastYearLine";
import { useStyles } from "../styles";
import { RelationLine, type TwoSided } from "./RelationLine";

const useLooks = makeStyles({
  name: {
    margin: 0,
    color: tokens.colorNeutralForeground1,
    fontSize: "13px",
    fontWeight: tokens.fontWeightSemibold,
  },
  value: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  relations: {
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    rowGap: "2px",
    margin: "4px 0",
    padding: 0,
  },
  basis: { color: tokens.colorNeutralForeground2 },
  summary: { color: tokens.colorBrandForegroundLink, cursor: "pointer" },
});

interface Props {
  readonly open: OpenReport;
  readonly field: Field;
  readonly place: Place;
}

/** A figure: its value, every relation that it takes part in as it stands, what it counts, and why. */
export function FigureStrip({ open, field, place }: Props) {
  const styles = useStyles();
  const looks = useLooks();
  const { template, report } = open;
  const rules = relationsOf(open, field);
  const isUncovered = uncoveredTables(template).includes(field.table);
  const { uncovered, noRelations, empty } = words.selection;
  return (
    <>
      <div className={styles.between}>
        <h2 className={looks.name}>
          {addressOf(place)} {nameOf(field)}
        </h2>
        <span className={looks.value}>{report.values[field.ref] ?? empty}</span>
      </div>
      <LastYearLine open={open} selected={field.ref} />
      {rules.length > 0 && (
        <ul className={looks.relations}>
          {rules.map((rule) => (
            <RelationLine key={rule.key} rule={rule} open={open} />
          ))}
        </ul>
      )}
      {isUncovered && <p className={styles.note}>{uncovered}</p>}
      {!isUncovered && rules.length === 0 && <p className={styles.note}>{noRelations}</p>}
      {helpOf(field).map((help) => (
        <p key={help} className={styles.note}>
          {help}
        </p>
      ))}
      <Basis open={open} rules={rules} />
    </>
  );
}

/** Where the rules are printed, and what they cannot see; folded. */
function Basis({ open, rules }: { open: OpenReport; rules: readonly TwoSided[] }) {
  const styles = useStyles();
  const looks = useLooks();
  const { notice } = open.template;
  const sources = new Set(rules.map(({ relation }) => relation.source));
  const blind = new Set(rules.flatMap(({ relation }) => relation.blind ?? []));
  return (
    <details className={looks.basis}>
      <summary className={looks.summary}>{words.selection.basis}</summary>
      <ul className={styles.indented}>
        <li>
          {notice.number} {notice.title}
        </li>
        {[...sources].map((source) => (
          <li key={source}>{source}</li>
        ))}
        {[...blind].map((each) => (
          <li key={each}>{words.selection.blind(each)}</li>
        ))}
      </ul>
    </details>
  );
}

const relationsOf = ({ report, template }: OpenReport, { ref }: Field): readonly TwoSided[] =>
  (ruleSetOf(template).readers.get(ref) ?? [])
    .filter(isTwoSided)
    .filter((rule) => isAsked(rule, sourcesOf(report)));

const isTwoSided = (rule: Rule): rule is TwoSided =>
  rule.relation.kind === "comparison" || rule.relation.kind === "share";

const helpOf = ({ row, column, table }: Field): readonly string[] =>
  [...row, ...column, table].flatMap(({ help }) => help ?? []);
