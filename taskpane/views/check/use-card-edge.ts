import { makeStyles, tokens } from "@fluentui/react-components";

/** What the left edge of a card says of it, and how it looks while the selected figure takes part in it. */
export const useCardEdge = makeStyles({
  error: { borderLeft: `3px solid ${tokens.colorStatusDangerForeground1}` },
  warning: { borderLeft: `3px solid ${tokens.colorStatusWarningForeground1}` },
  blank: { borderLeft: `3px solid ${tokens.colorNeutralStroke1}` },
  related: {
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    boxShadow: `0 0 0 1px ${tokens.colorBrandStroke1}`,
  },
});
