import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { paragraphsOf } from "../../../src/model/report";
import { particularLabels } from "../../../src/templates/particulars";
import { words } from "../../../src/words/pane";
import type { Preview } from "../../session/import/batch";
import { useStyles } from "../styles";

const useLooks = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "64px minmax(0, 1fr)",
    gap: "2px 8px",
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": { margin: 0 },
  },
  paragraph: {
    margin: "4px 0",
    textIndent: "2em",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
});

/** What was read beside the figures: particulars, and the text of the sections. */
export function PreviewContents({ preview: { report, template } }: { preview: Preview }) {
  const styles = useStyles();
  const looks = useLooks();
  const { particulars, sections, length } = words.import.contents;
  const named = particularLabels.flatMap(({ id, label }) => {
    const value = id === "year" ? report.year : report.particulars[id];
    return value === null ? [] : [{ id, label, value }];
  });
  const written = template.sections.filter(({ id }) => report.sections[id] !== null);
  return (
    <>
      {named.length > 0 && (
        <section>
          <h2 className={mergeClasses(styles.plain, styles.strong)}>{particulars}</h2>
          <dl className={looks.list}>
            {named.map(({ id, label, value }) => (
              <div key={id} style={{ display: "contents" }}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {written.length > 0 && (
        <section>
          <h2 className={mergeClasses(styles.plain, styles.strong)}>{sections}</h2>
          {written.map(({ id, title }) => (
            <details key={id}>
              <summary className={styles.note}>
                {title} · {length(lengthOf(report.sections[id]))}
              </summary>
              {paragraphsOf(report.sections[id]).map((paragraph, i) => (
                <p key={i} className={looks.paragraph}>
                  {paragraph}
                </p>
              ))}
            </details>
          ))}
        </section>
      )}
    </>
  );
}

/** Characters, blanks aside. */
const lengthOf = (text: string | null): number => (text ?? "").replace(/\s/gu, "").length;
