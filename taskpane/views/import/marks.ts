import { makeStyles, tokens } from "@fluentui/react-components";

/** What a figure looks like by its `FigureState`, in the table and in its legend. */
export const useMarks = makeStyles({
  sure: {},
  look: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    // Forced colours take backgrounds away.
    "@media (forced-colors: active)": { outline: "2px dashed Highlight", outlineOffset: "-2px" },
  },
  text: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
  missing: {
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorNeutralBackground5} 0 2px, transparent 2px 6px)`,
  },
});
