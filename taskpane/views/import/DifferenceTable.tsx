import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { fieldsOf, nameOf } from "../../../src/model/field";
import type { Template } from "../../../src/model/template";
import { particularLabels } from "../../../src/templates/particulars";
import type { Difference } from "../../session/import/differences";
import { sayAbout } from "../../../src/words/explanations";
import { words } from "../../../src/words/pane";

const SHOWN = 50;

const useLooks = makeStyles({
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    "& th, & td": {
      padding: "3px 6px",
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: "left",
      verticalAlign: "top",
    },
    "& th": { backgroundColor: tokens.colorNeutralBackground3 },
  },
  value: { width: "64px" },
  number: { fontVariantNumeric: "tabular-nums" },
});

/** 逐处比较: what the workbook holds now, and what the file has. */
export function DifferenceTable({ differences, template }: Props) {
  const looks = useLooks();
  const [all, setAll] = useState(false);
  const shown = all ? differences : differences.slice(0, SHOWN);
  const rest = differences.length - shown.length;
  return (
    <>
      <table className={looks.table}>
        <thead>
          <tr>
            <th scope="col">{words.import.what}</th>
            <th scope="col" className={looks.value}>
              {words.import.now}
            </th>
            <th scope="col" className={looks.value}>
              {words.import.then}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((difference) => (
            <tr key={keyOf(difference)}>
              <td>{titleOf(difference, template)}</td>
              <Values difference={difference} />
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <Button
          size="small"
          onClick={() => {
            setAll(true);
          }}
        >
          {words.import.more(rest)}
        </Button>
      )}
    </>
  );
}

/** Figures stand below one another; names and addresses need the room of both columns. */
function Values({ difference }: { difference: Difference }) {
  const looks = useLooks();
  const { empty, text } = words.import;
  if (difference.kind === "section") return <td colSpan={2}>{text}</td>;
  if (difference.kind === "reason")
    return (
      <td colSpan={2}>{`${difference.now?.text ?? empty} → ${difference.then?.text ?? empty}`}</td>
    );
  const { kind, now, then } = difference;
  if (kind === "particular") return <td colSpan={2}>{`${now ?? empty} → ${then ?? empty}`}</td>;
  return (
    <>
      <td className={looks.number}>{now ?? empty}</td>
      <td className={looks.number}>{then ?? empty}</td>
    </>
  );
}

interface Props {
  readonly differences: readonly Difference[];
  readonly template: Template;
}

function keyOf(difference: Difference): string {
  if (difference.kind === "reason") return JSON.stringify(difference);
  return difference.kind === "figure" ? difference.ref : difference.id;
}

function titleOf(difference: Difference, template: Template): string {
  if (difference.kind === "section")
    return template.sections.find(({ id }) => id === difference.id)?.title ?? difference.id;
  if (difference.kind === "particular")
    return particularLabels.find(({ id }) => id === difference.id)?.label ?? difference.id;
  if (difference.kind === "reason") {
    const explanation = difference.then ?? difference.now;
    return words.import.reason(explanation ? sayAbout(explanation, template) : "");
  }
  const field = fieldsOf(template).get(difference.ref);
  return field ? `${field.table.name} ${nameOf(field)}` : difference.ref;
}
