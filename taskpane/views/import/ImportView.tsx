import { words } from "../../../src/words/pane";
import { FileChoice } from "../FileChoice";
import { ForeignSheets } from "./ForeignSheets";
import { useStyles } from "../styles";

/** 导入, before a file is chosen. */
export function ImportView() {
  const styles = useStyles();
  return (
    <div className={styles.view}>
      <p className={styles.note}>{words.import.hint}</p>
      <FileChoice hint={words.import.drop} />
      <ForeignSheets />
    </div>
  );
}
