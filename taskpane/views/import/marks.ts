import { makeStyles, tokens } from "@fluentui/react-components";

/** What a figure looks like by its `FigureState`, in the table and in its legend. */
export const useMarks = makeStyles({
  sure: {},
  look: { backgroundColor: tokens.colorPaletteYellowBackground2 },
  text: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
  },
  missing: {
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorNeutralBackground5} 0 2px, transparent 2px 6px)`,
  },
});
