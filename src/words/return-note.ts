/** 退回单: what a unit is asked to put right. */
export const returnNoteWords = {
  title: (unit: string, year: number | null) =>
    `${unit}${year === null ? "" : `${year}年度`}政府信息公开工作年度报告退回单`,
  opening: (file: string) => `报送的文件“${file}”经审核有下列问题，请改正后重新报送。`,
  errors: "一、需要改正",
  reasons: "二、需要写明原因",
  none: "无。",
  item: (number: number, sentence: string) => `${number}. ${sentence}`,
  archive: "退回单.zip",
  file: (unit: string) => `${unit} 退回单.txt`,
} as const;
