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
    ofFigure: {
      notAsked: "上年的格式没有这一项",
      blank: "上年未填",
      text: (text: string) => `上年写的是“${text}”`,
      alone: (last: string) => `上年 ${last}`,
      change: (last: string, change: string) => `上年 ${last}，同比 ${change}`,
      follows: (value: string) => `按上年数应为 ${value}`,
      taken: "与上年数衔接",
    },
    view: {
      title: "变动最大",
      unit: (year: number | null) => `${year === null ? "上年" : `${year} 年度`}与本年比较`,
      figure: "指标",
      last: (year: number | null) => (year === null ? "上年" : String(year)),
      now: (year: number | null) => (year === null ? "本年" : String(year)),
      difference: "增减",
      ratio: "幅度",
      more: (count: number) => `显示其余 ${count} 项`,
      cells: "包括各类申请人和各种结果",
      none: "两年都有的数都没有变化。",
      empty: "两年都填了的数还没有，填好后在这里比较。",
      order: { weight: "变动最大的在前", difference: "增减多的在前", ratio: "幅度大的在前" },
      sort: "排列",
      chart: (count: number) => `变动最大的 ${count} 项，上年与本年对照；各项的数见下表`,
      chartTitle: "变动最大的指标",
    },
    take: {
      title: "从上年取",
      label: (name: string) => `从上年取：${name}`,
      formula: (sides: string) => `按${sides}`,
      blanks: (count: number) => `取 ${count} 格`,
      typed: (count: number) => `改 ${count} 格…`,
      taken: "取自上年数，已一致",
      differing: (count: number) => `${count} 格与上年数推得的不同`,
      column: { what: "项目", now: "现有", then: "推得" },
      done: (count: number, name: string) => `已从上年数取 ${count} 格“${name}”。`,
      question: (count: number, name: string) => ({
        title: "要改已填的数吗？",
        text: `“${name}”有 ${count} 格已经填了别的数，将改为上年数推得的数，可以撤销：`,
        go: "改为推得的数",
      }),
      change: (name: string, now: string, then: string) => `${name}：${now} → ${then}`,
    },
    replace: "更换",
    remove: "移除",
    kept: (file: string, year: number | null) =>
      `已把“${file}”存为上年数${year === null ? "" : `（${year} 年度）`}，写在“上年数”工作表里。`,
    removed: "已移除上年数。",
    replaces: (year: number | null, source: string | null) =>
      `工作簿里已有上年数（${[year === null ? "年度未填" : `${year} 年度`, ...(source === null ? [] : [source])].join("，")}），接受后由这个文件代替，可以撤销。`,
    notTaken: {
      merge: "文件里的上年数不合并；需要的，请另行载入上年年报。",
      replace: "文件里的上年数不替换；需要的，请另行载入上年年报。",
      lastYear: "文件自带的再上一年的数不保存。",
    },
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
