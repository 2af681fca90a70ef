/** What 生成草稿 says around the sentences that a form has for its figures. */
export const draftWords = {
  /** Stands before every drafted paragraph until a person has read it. */
  mark: "【草稿】",
  year: (year: number | null) => (year === null ? "本年度" : `${year}年`),
  among: "其中",
} as const;
