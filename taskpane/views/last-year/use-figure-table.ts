import { makeStyles, tokens } from "@fluentui/react-components";

/** A table of figures, without a grid: a label, then columns of figures that stand at the right. */
export const useFigureTable = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    "& th, & td": { padding: "1px 0 1px 8px", textAlign: "right" },
    "& th": { fontWeight: tokens.fontWeightRegular },
    "& thead th": { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
    "& th:first-child": { paddingLeft: 0, textAlign: "left", overflowWrap: "anywhere" },
  },
  /** Rows of more than one line. */
  ruled: {
    "& th, & td": {
      paddingTop: "4px",
      paddingBottom: "4px",
      verticalAlign: "top",
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
});
