import { makeStyles, tokens } from "@fluentui/react-components";

/** What several views look like. */
export const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "12px", padding: "12px 16px" },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: "12px",
  },
  card: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: "anywhere",
  },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  /** A link as large as the text around it. */
  link: { fontSize: "inherit", lineHeight: "inherit" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  between: {
    display: "flex",
    justifyContent: "space-between",
    gap: "8px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  /** A button no wider than its label. */
  narrow: { minWidth: "auto", whiteSpace: "nowrap" },
  /** A list inside a note. */
  indented: { margin: "4px 0 0", paddingLeft: "16px", overflowWrap: "anywhere" },
  grow: { flexGrow: 1 },
  plain: { margin: 0, fontSize: "inherit" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  footer: {
    display: "flex",
    flexShrink: 0,
    alignItems: "center",
    gap: "8px",
    padding: "10px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  /** A button without looks that takes up the whole card. */
  cover: {
    padding: 0,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "left",
    cursor: "pointer",
    outlineStyle: "none",
    "::after": {
      content: '""',
      position: "absolute",
      inset: 0,
      borderRadius: tokens.borderRadiusLarge,
    },
    ":focus-visible::after": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  /** Stays above the cover of its card. */
  raised: { position: "relative", zIndex: 1, alignSelf: "flex-start" },
});
