import { number } from "./findings";

/** One side of a relation as the report has it; `null` is blank, and a sum that lacks a figure. */
export interface SaidSide {
  /** In the form's own words: 本年新收＋上年结转. */
  readonly label: string;
  readonly figures: readonly (number | null)[];
  readonly sum: number | null;
}

/**
 * 本年新收 12＋上年结转 3; where the label names the figures together, 六类申请人之和 15.
 */
export function saySide({ label, figures, sum }: SaidSide): string {
  const names = label.split("＋");
  return names.length === figures.length
    ? names.map((name, i) => `${name} ${shown(figures[i] ?? null)}`).join("＋")
    : `${label} ${sum === null ? "未填全" : number(sum)}`;
}

const shown = (figure: number | null): string => (figure === null ? "空白" : number(figure));

/** Both sides with what stands between them: ＝, ≠, ≥ or ＜. */
export function saySides(left: SaidSide, right: SaidSide, operator: "=" | "≥", holds: boolean) {
  const sign = operator === "=" ? (holds ? "＝" : "≠") : holds ? "≥" : "＜";
  return `${saySide(left)} ${sign} ${saySide(right)}`;
}

/** （六）其他处理 6，占办理结果总计 9 的 66.7%; without a whole there is no share. */
export function sayShare(part: SaidSide, whole: SaidSide): string {
  const said = `${saySide(part)}，占${saySide(whole)}`;
  return part.sum === null || whole.sum === null || whole.sum === 0
    ? said
    : `${said} 的 ${number(Math.round((part.sum / whole.sum) * 1000) / 10)}%`;
}
