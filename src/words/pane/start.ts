/** A new report, and what it would replace. */
export const startWords = {
  start: {
    title: (year: number) => `新建 ${year} 年度报告`,
    hint: "在工作簿里铺好三张官方表格和文字部分，边填边审核。数据只留在这台电脑上。",
    year: "年度",
    yearInvalid: (from: number, to: number) => `应填 ${from}—${to}`,
    agency: "单位名称",
    agencyHint: "例：××街道办事处",
    go: "铺设表格",
    deadline: (year: number) => `部门、乡镇街道报送期限：${year + 1}年1月31日`,
    example: "打开示例",
    drop: "或把旧表、上年报告拖到这里",
    choose: "选择文件",
    kinds: ".xlsx .xls .et .ods .csv .docx .html .txt .json",
  },

  replace: {
    title: "要替换现有的表格吗？",
    text: "工作簿里已经有内容，铺设新表会全部替换，不能撤销。需要保留的，请先导出。",
    go: "替换",
  },

  beside: {
    title: "要再铺设一份表格吗？",
    text: "工作簿里已经有内容。原有的工作表都不删除，同名的改名为“表三（旧1）”一类；铺设不能撤销。",
    go: "铺设",
  },
} as const;
