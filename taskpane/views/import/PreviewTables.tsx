import { makeStyles, mergeClasses, Tab, TabList, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Ref } from "../../../src/model/ref";
import type { Table } from "../../../src/model/template";
import type { Preview } from "../../session/import/batch";
import { words } from "../../../src/words/pane";
import { FigureSource } from "./FigureSource";
import { useMarks } from "./marks";
import { beginningOf, refsOf, stateOf } from "./preview-state";
import { PreviewTable } from "./PreviewTable";
import { useStyles } from "../styles";

const useLooks = makeStyles({
  tables: { display: "flex", flexDirection: "column", gap: "8px" },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "12px" },
  tabs: { flexGrow: 1, marginLeft: "-8px" },
  count: {
    marginLeft: "4px",
    padding: "0 5px",
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase100,
  },
  legend: { display: "flex", gap: "10px" },
  swatch: {
    display: "inline-block",
    width: "12px",
    height: "12px",
    marginRight: "4px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    verticalAlign: "-2px",
  },
});

/** The tables as the form prints them, one at a time, and the source of the chosen figure. */
export function PreviewTables({ preview }: { preview: Preview }) {
  const looks = useLooks();
  const marks = useMarks();
  const [beginning] = useState(() => beginningOf(preview));
  const [table, setTable] = useState(beginning.table);
  const [chosen, setChosen] = useState<Ref | null>(beginning.ref);
  if (!table) return null;
  const countIn = (of: typeof table) =>
    refsOf(preview, of).filter((ref) => stateOf(preview, ref) === "look").length;
  return (
    <div className={looks.tables}>
      <div className={looks.head}>
        <TabList
          className={looks.tabs}
          size="small"
          aria-label={words.import.tables}
          selectedValue={table.id}
          onTabSelect={(_, { value }) => {
            setTable(preview.template.tables.find(({ id }) => id === value));
            setChosen(null);
          }}
        >
          {preview.template.tables.map((each) => (
            <Tab key={each.id} value={each.id}>
              {each.name}
              {countIn(each) > 0 && (
                <span className={mergeClasses(looks.count, marks.look)}>
                  {words.import.toLook(countIn(each))}
                </span>
              )}
            </Tab>
          ))}
        </TabList>
        <Legend preview={preview} table={table} />
      </div>
      <PreviewTable preview={preview} table={table} chosen={chosen} onChoose={setChosen} />
      <FigureSource preview={preview} chosen={chosen} />
    </div>
  );
}

/** What the colours of the table in sight mean. */
function Legend({ preview, table }: { preview: Preview; table: Table }) {
  const styles = useStyles();
  const looks = useLooks();
  const marks = useMarks();
  const states = new Set(refsOf(preview, table).map((ref) => stateOf(preview, ref)));
  return (
    <div className={mergeClasses(styles.note, looks.legend)}>
      {(["look", "text", "missing"] as const)
        .filter((state) => states.has(state))
        .map((state) => (
          <span key={state}>
            <span className={mergeClasses(looks.swatch, marks[state])} />
            {words.import.legend[state]}
          </span>
        ))}
    </div>
  );
}
