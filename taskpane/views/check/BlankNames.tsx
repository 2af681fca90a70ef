import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { fieldsOf, nameOf } from "../../../src/model/field";
import type { Ref } from "../../../src/model/ref";
import type { Template } from "../../../src/model/template";
import { words } from "../../../src/words/pane";
import type { OpenTable } from "../../session/check/overview";

interface Props {
  readonly open: OpenTable;
  readonly template: Template;
  readonly selected: Ref | null;
  readonly onGo: (ref: Ref) => void;
}

/** So many are named at once; of a table in which nothing is filled in, none. */
const SHOWN = 8;

const useLooks = makeStyles({
  names: {
    position: "relative",
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    columnGap: "12px",
    rowGap: "2px",
  },
  name: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  selected: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: "underline" },
});

/** The blanks of a table by name; each leads to its cell. */
export function BlankNames({
  open: { table, blanks, untouched },
  template,
  selected,
  onGo,
}: Props) {
  const looks = useLooks();
  const [all, setAll] = useState(false);
  const shown = all ? blanks : blanks.slice(0, untouched ? 0 : SHOWN);
  const rest = blanks.length - shown.length;
  const { listBlanks, restBlanks } = words.check;
  return (
    <div className={looks.names}>
      {shown.map((ref) => {
        const field = fieldsOf(template).get(ref);
        return (
          <Link
            key={ref}
            as="button"
            className={mergeClasses(looks.name, ref === selected && looks.selected)}
            aria-current={ref === selected}
            onClick={() => {
              onGo(ref);
            }}
          >
            {field ? nameOf(field) : ref}
          </Link>
        );
      })}
      {rest > 0 && (
        <Link
          as="button"
          className={looks.name}
          aria-label={`${table.name} ${shown.length > 0 ? restBlanks(rest) : listBlanks(rest)}`}
          onClick={() => {
            setAll(true);
          }}
        >
          {shown.length > 0 ? restBlanks(rest) : listBlanks(rest)}…
        </Link>
      )}
    </div>
  );
}
