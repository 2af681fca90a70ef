/** What the command `rollup` says beside the roll-up itself. */
export const rollUpCliWords = {
  missing: {
    files: "缺少要汇总的文件或文件夹；请写明，例如 nianbao rollup 各单位 -o 汇总.xlsx。",
    output: "缺少输出文件；请加上 -o，例如 -o 汇总.xlsx。",
  },
  nothing: (places: string) => `“${places}”里没有可以汇总的年报；请核对文件夹和文件。`,
  noneRead: (files: readonly { readonly sentence: string }[]) =>
    `${files.length} 份文件都不能读取，没有汇总；第一份：${files[0]?.sentence ?? ""}`,
  emptyList: (file: string) => `“${file}”里没有单位名称；请每行写一个单位。`,
  progress: (done: number, total: number) => `已读取 ${done}／${total}`,
  written: (file: string, year: number | null, counted: number, all: number) =>
    `已写出“${file}”：${year === null ? "" : `${year} 年度，`}${all} 份文件中 ${counted} 家单位计入汇总。`,
  notes: (folder: string, count: number) =>
    `已在“${folder}”写出 ${count} 份退回单，合为“退回单.zip”。`,
  unit: (status: string, name: string, file: string, rest: string) =>
    `  ${status} ${name}（${file}）${rest && `：${rest}`}`,
  errors: (count: number, causes: readonly string[]) =>
    `错误 ${count} 处${causes.length > 0 ? `；${causes.join(" ")}` : "。"}`,
  sum: (sentence: string) => `  汇总 ${sentence}`,
  restBlank: (count: number) => `还有 ${count} 个指标的汇总数不能确定；详见写出的文件。`,
} as const;
