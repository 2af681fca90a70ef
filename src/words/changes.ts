import type { Change } from "../model/change";
import { number } from "./findings";

/** 12 → +12, −22 with the sign that is as wide as a digit. */
export const signed = (value: number): string =>
  value < 0 ? `−${number(-value)}` : `${value > 0 ? "+" : ""}${number(value)}`;

/** The share by which a figure moved, with one decimal: +31.8%. */
const share = (ratio: number): string =>
  `${ratio < 0 ? "−" : ratio > 0 ? "+" : ""}${Math.abs(ratio * 100).toFixed(1)}%`;

/** 同比 in a few words: nothing grows from 0 by a share. */
export const sayRatio = ({ ratio, difference }: Change): string => {
  if (ratio !== null) return share(ratio);
  return difference === 0 ? "持平" : "上年为 0";
};

/** +12（+133.3%）. */
export const sayChange = (change: Change): string =>
  change.difference === 0 ? "持平" : `${signed(change.difference)}（${sayRatio(change)}）`;
