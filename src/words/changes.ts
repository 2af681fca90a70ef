import type { Contrast } from "../model/change";
import { number } from "./findings";

/** 12 → +12, −22 with the sign that is as wide as a digit. */
export const signed = (value: number): string =>
  value < 0 ? `−${number(-value)}` : `${value > 0 ? "+" : ""}${number(value)}`;

/** The share by which a figure moved, with one decimal: +31.8%. */
const share = (ratio: number): string =>
  `${ratio < 0 ? "−" : ratio > 0 ? "+" : ""}${Math.abs(ratio * 100).toFixed(1)}%`;

/** 同比 in a few words: nothing grows from 0 by a share. */
export const sayRatio = ({ ratio, difference }: Contrast): string => {
  if (ratio !== null) return share(ratio);
  return difference === 0 ? "持平" : "上年为 0";
};

/** +12（+133.3%）. */
export const sayChange = (change: Contrast): string =>
  change.difference === 0 ? "持平" : `${signed(change.difference)}（${sayRatio(change)}）`;

/** As a report writes it: 比上年增加12件，同比增长31.8%. `unit` is 件. */
export function tellChange({ difference, ratio }: Contrast, unit: string): string {
  if (difference === 0) return "与上年持平";
  const [more, grows] = difference > 0 ? ["增加", "增长"] : ["减少", "下降"];
  const moved = `比上年${more}${number(Math.abs(difference))}${unit}`;
  return ratio === null ? moved : `${moved}，同比${grows}${Math.abs(ratio * 100).toFixed(1)}%`;
}
