import { webLightTheme, type Theme } from "@fluentui/react-components";

const family = '"Segoe UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

/** The light theme in the type of a Chinese desktop; figures line up. */
export const theme: Theme = {
  ...webLightTheme,
  fontFamilyBase: family,
  fontFamilyNumeric: family,
};
