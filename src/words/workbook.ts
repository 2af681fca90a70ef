/** What Excel says when something is typed that a cell cannot hold. */
export const validationWords = {
  whole: { title: "请填整数", message: "这一格应填 0 或正整数；没有发生的填 0。" },
  wholeSigned: { title: "请填整数", message: "这一格应填整数，减少的填负数；没有增减的填 0。" },
  decimal: {
    title: "请填金额",
    message: "这一格以万元为单位，应填 0 或正数，可以有小数；没有收费的填 0。",
  },
  year: { title: "请填年度", message: "年度应填四位数字，例如 2023。" },
} as const;

export const workbookWords = {
  /** The workbook that is open, where a file would have its name. */
  open: "当前工作簿",
  title: (agency: string, year: string) => `${agency}${year}政府信息公开工作年度报告`,
  infoHint:
    "白色格可以填写，灰色格是表样固定内容。三张表填好后，不相符的总计会自动变红，不需要安装任何程序。",
  form: (name: string, notice: string) => `${name}（${notice}）`,
  /** In place of a figure that a file shows struck out. */
  struckOut: (text: string) => `（已划去：${text}）`,
} as const;

/** The sheet 说明. */
export const explanationWords = {
  hint: "审核提示请核对、而数据确实无误的，原因写在这里，供审核人员查看，不对外公布。“说明”一栏可以改写；数有改动的，请在年报助手里重新确认。",
  columns: { rule: "勾稽关系", figures: "写说明时的数", text: "说明", codes: "代码" },
} as const;

/** The sheet 上年数. */
export const lastYearWords = {
  hint: "上年报告的数据和文字，供本年核对；由年报助手写入，请勿改动。",
  year: "年度",
  agency: "填报单位",
  source: "来源",
  /** In place of a figure that the form of last year did not have. */
  notAsked: "无此项",
} as const;
