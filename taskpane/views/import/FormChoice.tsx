import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { LeftOver } from "../../../src/carry-over";
import { fieldsOf, nameOf } from "../../../src/model/field";
import type { Template } from "../../../src/model/template";
import type { Preview } from "../../session/import/batch";
import { carriesOver } from "../../session/import/proposal";
import { words } from "../../../src/words/pane";
import { useSession } from "../session-context";
import { useStyles } from "../styles";

interface Props {
  readonly preview: Preview;
  /** The form of the open report. */
  readonly ours: Template;
  /** What would not be written. */
  readonly left: readonly LeftOver[];
}

const useLooks = makeStyles({
  radio: {
    "& .fui-Radio__label": { padding: "4px 0" },
    "& .fui-Radio__indicator": { margin: "6px" },
  },
  left: {
    margin: "4px 0 0",
    paddingLeft: "16px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

/** The file is of another form than the open report: says so, and asks what is to become of it. */
export function FormChoice({ preview, ours, left }: Props) {
  const session = useSession();
  const styles = useStyles();
  const looks = useLooks();
  const { template, report, asItIs } = preview;
  const { form } = words.import;
  const choice = carriesOver(report, template, ours);
  return (
    <div className={styles.card}>
      <span className={styles.strong}>{form.other(template.name, ours.name)}</span>
      {choice ? (
        <RadioGroup
          aria-label={form.choice}
          value={asItIs ? "asItIs" : "carry"}
          onChange={(_, { value }) => {
            session.import.keepForm(value === "asItIs");
          }}
        >
          <Radio className={looks.radio} value="carry" label={form.carry(ours.name)} />
          <Radio className={looks.radio} value="asItIs" label={form.asItIs(template.name)} />
        </RadioGroup>
      ) : (
        <span className={styles.note}>{form.onlyAsItIs(template.name)}</span>
      )}
      {choice && !asItIs && (
        <>
          <p className={styles.note}>{form.kept}</p>
          {left.length > 0 && (
            <details className={styles.note}>
              <summary>{form.left(left.length)}</summary>
              <ul className={looks.left}>
                {left.map((each) => (
                  <li key={each.ref}>{sayLeft(each, template)}</li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </div>
  );
}

function sayLeft({ ref, value, reason }: LeftOver, template: Template): string {
  const field = fieldsOf(template).get(ref);
  const name = field ? `${field.table.name} ${nameOf(field)}` : ref;
  return words.import.form.leftOver(name, String(value ?? ""), reason);
}
