import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

const family = '"Segoe UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

/** In the type of a Chinese desktop; figures line up. */
const inChineseType = (theme: Theme): Theme => ({
  ...theme,
  fontFamilyBase: family,
  fontFamilyNumeric: family,
});

const light = inChineseType(webLightTheme);
/** Small red text on a dark ground is lighter than Fluent has it, to be read. */
const dark = inChineseType({
  ...webDarkTheme,
  colorStatusDangerForeground1: webDarkTheme.colorStatusDangerForeground3,
});

const wantsDark = window.matchMedia("(prefers-color-scheme: dark)");

/** The theme that the person's desktop asks for, and follows. */
export const useTheme = (): Theme =>
  useSyncExternalStore(
    (changed) => {
      wantsDark.addEventListener("change", changed);
      return () => {
        wantsDark.removeEventListener("change", changed);
      };
    },
    () => (wantsDark.matches ? dark : light),
  );
