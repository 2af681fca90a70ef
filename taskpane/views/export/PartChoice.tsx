import { Button, makeStyles } from "@fluentui/react-components";
import type { OpenReport } from "../../session/state/open-report";
import { numeral, partsOfReport } from "../../session/export/writers";
import { words } from "../../../src/words/pane";
import { useStyles } from "../styles";

interface Props {
  readonly open: OpenReport;
  /** Ids of parts; none is the whole report. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

const useLooks = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px" },
  numeral: { minWidth: "28px", padding: "2px 4px" },
});

/** 只导出某一部分：一 二 三 四 五 六 */
export function PartChoice({ open, chosen, onChange }: Props) {
  const styles = useStyles();
  const looks = useLooks();
  return (
    <div>
      <div className={looks.line} role="group" aria-label={words.export.parts}>
        <span className={styles.note}>{words.export.parts}</span>
        {partsOfReport(open).map((part) => {
          const pressed = chosen.includes(part.id);
          return (
            <Button
              key={part.id}
              size="small"
              className={looks.numeral}
              appearance={pressed ? "primary" : "secondary"}
              aria-pressed={pressed}
              aria-label={part.title}
              title={part.title}
              onClick={() => {
                const others = chosen.filter((id) => id !== part.id);
                onChange(pressed ? others : [...others, part.id]);
              }}
            >
              {numeral(part)}
            </Button>
          );
        })}
      </div>
      <p className={styles.note}>{words.export.partsHint}</p>
    </div>
  );
}
