import {
  makeStyles,
  mergeClasses,
  tokens,
  useArrowNavigationGroup,
} from "@fluentui/react-components";
import { memo } from "react";
import { fieldsOf, nameOf } from "../../../src/model/field";
import { layoutOf, type LaidOutCell, type LaidOutTable } from "../../../src/model/layout";
import type { Ref } from "../../../src/model/ref";
import type { Table } from "../../../src/model/template";
import type { Preview } from "../../session/import/batch";
import { words } from "../../../src/words/pane";
import { useMarks } from "./marks";
import { stateOf } from "./preview-state";

interface Props {
  readonly preview: Preview;
  readonly table: Table;
  readonly chosen: Ref | null;
  readonly onChoose: (ref: Ref) => void;
}

const useLooks = makeStyles({
  /** Wide tables are moved inside their frame; nothing else in the pane goes sideways. */
  frame: {
    flexShrink: 0,
    overflowX: "auto",
    overflowY: "hidden",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "15px",
    textAlign: "center",
    overflowWrap: "anywhere",
    "& th, & td": { padding: 0, border: `1px solid ${tokens.colorNeutralStroke1}` },
    "& th": {
      padding: "2px 1px",
      backgroundColor: tokens.colorNeutralBackground3,
      fontWeight: tokens.fontWeightRegular,
    },
  },
  figure: {
    display: "block",
    width: "100%",
    minHeight: "20px",
    padding: 0,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    fontVariantNumeric: "tabular-nums",
    cursor: "pointer",
    outlineStyle: "none",
    ":focus-visible": { boxShadow: `inset 0 0 0 2px ${tokens.colorStrokeFocus2}` },
  },
  cell: { height: "1px", "& button": { height: "100%" } },
  chosen: { boxShadow: `inset 0 0 0 2px ${tokens.colorBrandStroke1}` },
});

/** The official table filled in with what was read; a figure that is chosen shows its source. */
export const PreviewTable = memo(function PreviewTable(props: Props) {
  const { preview, table } = props;
  const looks = useLooks();
  const arrows = useArrowNavigationGroup({ axis: "grid", memorizeCurrent: true });
  const layout = layoutOf(table);
  const columns = widthsOf(layout, preview);
  const minWidth = columns.reduce((sum, width) => sum + width, 0);
  return (
    <div
      className={looks.frame}
      role="region"
      aria-label={words.import.table(table.name)}
      tabIndex={0}
      data-sideways
    >
      <table className={looks.table} style={{ minWidth }} {...arrows}>
        <colgroup>
          {columns.map((width, column) => (
            <col key={column} style={{ width }} />
          ))}
        </colgroup>
        <tbody>
          {rowsOf(layout).map((cells, row) => (
            <tr key={row}>
              {cells.map((cell) => (
                <TableCell key={cell.column} cell={cell} {...props} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});

const scopes = { title: "colgroup", columnLabel: "col", groupLabel: "rowgroup", rowLabel: "row" };

function TableCell({ cell, preview, chosen, onChoose }: Props & { cell: LaidOutCell }) {
  const looks = useLooks();
  const marks = useMarks();
  const { role, rows, columns, text, ref } = cell;
  const span = { rowSpan: rows, colSpan: columns };
  if (role === "corner") return <th {...span}>{text}</th>;
  if (role !== "figure" || ref === undefined) {
    const scope = role === "columnLabel" && columns > 1 ? "colgroup" : scopes[role as Labelled];
    return (
      <th {...span} scope={scope}>
        {text}
      </th>
    );
  }
  const value = preview.report.values[ref] ?? null;
  const state = stateOf(preview, ref);
  const field = fieldsOf(preview.template).get(ref);
  const said = state === "sure" ? "" : words.import.legend[state];
  return (
    <td {...span} className={mergeClasses(looks.cell, marks[state])}>
      <button
        type="button"
        className={mergeClasses(looks.figure, ref === chosen && looks.chosen)}
        data-ref={ref}
        data-state={state}
        aria-pressed={ref === chosen}
        aria-label={words.import.figure(field ? nameOf(field) : ref, String(value ?? ""), said)}
        onClick={() => {
          onChoose(ref);
        }}
      >
        {value}
      </button>
    </td>
  );
}

type Labelled = keyof typeof scopes;

const rowsOf = ({ rows, cells }: LaidOutTable): LaidOutCell[][] =>
  Array.from({ length: rows }, (_, row) =>
    cells.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column),
  );

/** Two characters of a heading side by side. */
const NARROWEST = 27;
const DIGIT = 7;

/** Longer text is broken. */
const LONGEST = 8;

/** Widths of label columns in pixels, by how many there are. */
const labelWidths: readonly (readonly number[])[] = [[], [108], [40, 108], [16, 34, 72]];

/** Widths in pixels: labels as narrow as can be read, figures as wide as the longest below. */
function widthsOf({ columns, labelColumns, cells }: LaidOutTable, { report }: Preview): number[] {
  const labels = labelWidths[labelColumns] ?? [];
  const lengths = Array.from({ length: columns }, () => 0);
  for (const { column, columns: span, ref } of cells)
    if (ref !== undefined && span === 1)
      lengths[column] = Math.max(
        lengths[column] ?? 0,
        Math.min(String(report.values[ref] ?? "").length, LONGEST),
      );
  return lengths.map((length, i) => labels[i] ?? Math.max(NARROWEST, length * DIGIT + 4));
}
