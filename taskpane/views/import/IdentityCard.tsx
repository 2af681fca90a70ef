import { makeStyles, mergeClasses, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { Identity, IdentityMatch } from "../../../src/identity";
import { isYearBefore } from "../../../src/last-year";
import { templateById } from "../../../src/templates";
import { words } from "../../../src/words/pane";
import type { Choice, Preview } from "../../session/import/batch";
import { choiceOf, offerFor } from "../../session/import/proposal";
import type { OpenReport } from "../../session/state/open-report";
import { useSession } from "../session-context";
import { useStyles } from "../styles";

const useLooks = makeStyles({
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    "& th, & td": { padding: "2px 6px 2px 0", textAlign: "left", verticalAlign: "top" },
    "& th": { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  },
  head: { width: "36px" },
  differs: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  radio: {
    "& .fui-Radio__label": { padding: "4px 0" },
    "& .fui-Radio__indicator": { margin: "6px 8px 6px 0" },
  },
});

/** Whose report the file is beside the open one, and what is to become of it. */
export function IdentityCard({ preview, open }: { preview: Preview; open: OpenReport }) {
  const session = useSession();
  const styles = useStyles();
  const looks = useLooks();
  const offer = offerFor(open, preview);
  const { label, apartOnly, ...texts } = words.import.choice;
  return (
    <section className={styles.card} aria-label={words.import.identity.label}>
      {offer.match && <Comparison match={offer.match} />}
      <p className={styles.note}>{offer.match && sayMatch(offer.match, offer.choices, preview)}</p>
      {offer.choices.length === 1 ? (
        <span className={styles.strong}>{apartOnly}</span>
      ) : (
        <RadioGroup
          aria-label={label}
          value={choiceOf(offer, preview)}
          onChange={(_, { value }) => {
            session.import.choose(value as Choice);
          }}
        >
          {offer.choices.map((choice) => (
            <Radio
              key={choice}
              className={looks.radio}
              value={choice}
              label={
                <>
                  <span className={styles.strong}>{texts[choice].title}</span>{" "}
                  <span className={styles.note}>{texts[choice].hint}</span>
                </>
              }
            />
          ))}
        </RadioGroup>
      )}
    </section>
  );
}

/** Both identities, row by row; what differs is marked. */
function Comparison({ match: { brought, open, unit, year, sameForm } }: { match: IdentityMatch }) {
  const looks = useLooks();
  const { rows, theirs, ours } = words.import.identity;
  const differs = {
    unit: unit === "another" || unit === "unsure",
    year: year === "earlier" || year === "later",
    form: !sameForm,
  };
  return (
    <table className={looks.table}>
      <thead>
        <tr>
          <td className={looks.head} />
          <th scope="col">{theirs}</th>
          <th scope="col">{ours}</th>
        </tr>
      </thead>
      <tbody>
        {(["unit", "year", "form"] as const).map((row) => (
          <tr key={row}>
            <th scope="row">{rows[row]}</th>
            <td>
              <span className={mergeClasses(differs[row] && looks.differs)}>
                {sayPart(brought, row)}
              </span>
            </td>
            <td>{sayPart(open, row)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function sayPart(identity: Identity, part: keyof Identity): string {
  const given = identity[part];
  if (given === null) return words.import.identity.none;
  return part === "form" ? (templateById(String(given))?.name ?? String(given)) : String(given);
}

/** What the comparison means for what can be done. */
function sayMatch(
  { kinship, year, brought, open }: IdentityMatch,
  choices: readonly Choice[],
  { wanted }: Preview,
): string {
  const { said } = words.import.identity;
  const isCertain = kinship === "earlierYear" && isYearBefore(brought.year, open.year);
  if (wanted === "lastYear" && !choices.includes(wanted)) return said.noWay;
  if (choices[0] === "lastYear") return isCertain ? said.lastYear : said.maybeLastYear;
  if (choices.length > 1 || kinship === "anotherUnit") return said[kinship];
  if (kinship === "earlierYear" || kinship === "laterYear") return said[kinship];
  return year === "same" || year === "unknown" ? said.noWay : said.otherYear;
}
