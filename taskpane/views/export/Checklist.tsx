import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  readinessTopics,
  type OpenItem,
  type Readiness,
  type ReadinessTopic,
} from "../../../src/model/readiness";
import { words } from "../../../src/words/pane";
import { openFact, topicNames } from "../../../src/words/readiness";
import { overviewOf, type Overview } from "../../session/check/overview";
import { stopAtItem } from "../../session/check/ready";
import type { OpenReport } from "../../session/state/open-report";
import { useSession, useSnapshot } from "../session-context";
import { useStyles } from "../styles";

const useLooks = makeStyles({
  list: { gap: 0, padding: "4px 0" },
  row: {
    display: "grid",
    gridTemplateColumns: "16px 76px minmax(0, 1fr)",
    columnGap: "8px",
    alignItems: "baseline",
    padding: "5px 12px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  icon: { alignSelf: "start", marginTop: "2px" },
  done: { color: tokens.colorStatusSuccessForeground1 },
  open: { color: tokens.colorStatusWarningForeground1 },
  recommended: { color: tokens.colorNeutralForeground3 },
  items: { listStyleType: "none", margin: 0, padding: 0 },
  link: {
    fontSize: "inherit",
    lineHeight: "inherit",
    textAlign: "left",
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
  tag: { marginLeft: "6px", color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly open: OpenReport;
  readonly ready: Readiness;
}

/** 报送清单: what a report needs, what of it is done, and a way to what is not. */
export function Checklist({ open, ready }: Props) {
  const styles = useStyles();
  const looks = useLooks();
  const text = useSnapshot((snapshot) => snapshot.text);
  const overview = overviewOf(open, text);
  return (
    <ul
      className={mergeClasses(styles.list, styles.card, looks.list)}
      aria-label={words.ready.list}
    >
      {readinessTopics.flatMap((topic) => {
        const items = ready.open.filter((item) => item.topic === topic);
        const done = doneFact(topic, open, overview);
        return items.length === 0 && done === null ? (
          []
        ) : (
          <Row key={topic} topic={topic} items={items} done={done ?? ""} open={open} />
        );
      })}
    </ul>
  );
}

interface RowProps {
  readonly topic: ReadinessTopic;
  readonly items: readonly OpenItem[];
  /** What is said where nothing is open. */
  readonly done: string;
  readonly open: OpenReport;
}

function Row({ topic, items, done, open }: RowProps) {
  const session = useSession();
  const styles = useStyles();
  const looks = useLooks();
  const state = stateOf(items);
  return (
    <li className={looks.row} data-topic={topic} data-state={state}>
      <StateIcon state={state} />
      <span className={styles.strong}>
        {topicNames[topic]}
        <span className={styles.hidden}>，{words.ready.state[state]}</span>
      </span>
      {items.length === 0 ? (
        <span className={styles.note}>{done}</span>
      ) : (
        <ul className={looks.items}>
          {items.map((item) => (
            <li key={`${item.code} ${openFact(item)}`}>
              <Link
                as="button"
                className={looks.link}
                onClick={() => {
                  // A reason is written at its card.
                  if (item.topic === "reasons") session.show("check");
                  void session.goTo(stopAtItem(open, item));
                }}
              >
                {openFact(item)}
              </Link>
              {!item.required && <span className={looks.tag}>{words.ready.state.recommended}</span>}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

type State = "done" | "open" | "recommended";

function stateOf(items: readonly OpenItem[]): State {
  if (items.some(({ required }) => required)) return "open";
  return items.length > 0 ? "recommended" : "done";
}

/** The state by its shape, so that it is told without colours as well. */
function StateIcon({ state }: { state: State }) {
  const looks = useLooks();
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      className={mergeClasses(looks.icon, looks[state])}
      aria-hidden
    >
      <circle
        cx="8"
        cy="8"
        r="6"
        strokeWidth="1.5"
        strokeDasharray={state === "recommended" ? "2 2" : undefined}
      />
      {state === "done" && (
        <path d="M5 8.2l2.1 2.1L11 6.2" strokeWidth="1.5" strokeLinecap="round" />
      )}
    </svg>
  );
}

/** Nothing is said of relations as long as a blank leaves some of them undecided. */
function relationsFact({ blanks, warnings, checked, settled }: Overview): string | null {
  if (blanks > 0) return null;
  if (warnings > 0) return words.check.alsoLook(warnings);
  return words.check.allPass(checked - settled.length);
}

/** What stands in the row of a topic of which nothing is open; `null` where it needs no row. */
function doneFact(topic: ReadinessTopic, open: OpenReport, overview: Overview): string | null {
  const { template, report } = open;
  const { ready: said } = words;
  const { filled, total } = overview;
  const facts: Partial<Record<ReadinessTopic, string | null>> = {
    unit: report.particulars["agency.name"],
    year: report.year === null ? null : said.year(report.year, template.name),
    number: report.particulars["document.number"],
    date: report.particulars["document.date"],
    contact: said.contact,
    figures: said.filled(filled, total),
    relations: relationsFact(overview),
    reasons: overview.settled.length > 0 ? words.check.explained(overview.settled.length) : null,
    sections: template.sections.length > 0 ? said.written : null,
  };
  return facts[topic] ?? null;
}
