/** Restrained sets; white on `primary` and every text on `tint` keep a contrast of 4.5 : 1. */
export const palettes = {
  blue: { primary: "#1F5A96", tint: "#EAF1F8", track: "#D3E2F1", second: "#7FA8D1" },
  red: { primary: "#9C2B23", tint: "#FAEFED", track: "#F0D8D5", second: "#CF8C86" },
  green: { primary: "#2A6B4F", tint: "#ECF5F0", track: "#D2E6DB", second: "#7FB59B" },
} as const;

export type Colours = (typeof palettes)[keyof typeof palettes];

/** Of the shape of A4. */
export const WIDTH = 1080;
export const HEIGHT = 1527;

export const INK = "#222B36";
export const GREY = "#5A6573";
export const WHITE = "#FFFFFF";

/** What is left and right of the content, and how wide that is. */
export const EDGE = 60;
export const CONTENT = WIDTH - 2 * EDGE;
