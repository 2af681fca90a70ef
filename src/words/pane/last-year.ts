const nameOf = (unit: string): string => (unit === "" ? "没有写明单位" : `是“${unit}”的`);

/** 上年数: where it comes from, what is asked before it is kept, what it is good for. */
export const lastYearWords = {
  lastYear: {
    label: "上年数",
    load: "载入上年年报",
    choose: "选择上年的年报文件",
    missing: "还没有上年数。载入上年年报，就能核对上年结转、现行有效，并算出同比。",
    hint: "表格、Word、网页、PDF、JSON 都可以，旧格式的自动转换；先看读到了什么，再决定是否保存。",
    from: (year: number | null, source: string | null) =>
      `${year === null ? "上年" : `${year} 年度`}的数来自${source === null ? "原工作簿" : `“${source}”`}`,
    replace: "更换",
    remove: "移除",
    kept: (file: string, year: number | null) =>
      `已把“${file}”存为上年数${year === null ? "" : `（${year} 年度）`}，写在“上年数”工作表里。`,
    removed: "已移除上年数。",
    replaces: (year: number | null, source: string | null) =>
      `工作簿里已有上年数（${[year === null ? "年度未填" : `${year} 年度`, ...(source === null ? [] : [source])].join("，")}），接受后由这个文件代替，可以撤销。`,
    question: (file: string) => ({
      title: "要把它作为上年数吗？",
      text: `“${file}”可能不是本单位上年的年报，请先核对：`,
      go: "作为上年数",
    }),
    doubt: {
      unit: {
        another: (theirs: string, ours: string) =>
          `文件${nameOf(theirs)}，打开的报告${nameOf(ours)}。`,
        unsure: (theirs: string, ours: string) =>
          `文件${nameOf(theirs)}，打开的报告${nameOf(ours)}，可能是同一单位。`,
        unknown: (theirs: string, ours: string) =>
          `文件${nameOf(theirs)}，打开的报告${nameOf(ours)}，无法核对。`,
      },
      noYear: "文件没有写明年度。",
      ownYear: (theirs: number) => `文件是 ${theirs} 年度的，打开的报告没有写明年度。`,
      year: (theirs: number, expected: number) =>
        `文件是 ${theirs} 年度的，上年应是 ${expected} 年度。`,
    },
  },
} as const;
