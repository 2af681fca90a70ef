/** The cards of the text, and 草稿 made from the figures. */
export const textWords = {
  text: {
    where: (section: string, paragraph: number) => `${section} · 第 ${paragraph} 段`,
    info: "基本信息",
    issue: {
      figure: "文字与表不符",
      parts: "各部分与总数不符",
      shares: "占比相加不是 100%",
      draftMark: "还是草稿",
      gap: "有待填的空",
      unwritten: "没有填写",
      feeMissing: "没有写明信息处理费",
      feeUnit: "信息处理费应以元为单位",
      aspectsMissing: "五个方面没有写全",
      tooLong: "篇幅过长",
      perfunctory: "内容不够具体",
      late: "日期晚于公布期限",
      early: "日期早于年度终了",
      otherPeriod: "不是本年度的统计期限",
      otherYear: "像是其他年度的文字",
      otherAgency: "像是其他单位的文字",
      compared: "同比与两年的数不符",
      lastYears: "与上年的文字大致相同",
    },
    repeated: {
      label: "与上年相同的文字",
      kind: { same: "原文相同", figures: "只换了数字", edited: "略有改动" },
      former: (text: string) => `上年：${text}`,
      more: (count: number) => `其余 ${count} 句`,
    },
    cell: (table: string, address: string) => `看${table} ${address}`,
    length: (count: number, limit: number | null) =>
      limit === null ? `${count} 字` : `${count} / ${limit} 字`,
    missing: (aspects: readonly string[]) => `还没有写到：${aspects.join("、")}。`,
    write: (label: string) => `写“${label}”`,
    unwritten: (count: number) => `文字部分有 ${count} 处未写`,
    unwrittenHint: "可以在工作表里直接写，也可以先由表里的数生成草稿。",
    goTo: (section: string) => `去写“${section}”`,
  },

  draft: {
    go: "生成草稿",
    title: "文字草稿",
    hint: "由表里的数生成，每段以【草稿】开头，请核对、改写后删去。接受之前，工作簿里什么都没有改；接受后写在已有文字之后。",
    accept: (count: number) => `接受 ${count} 段`,
    nothing: "表里的数还不够，或者草稿都已写入，没有可以生成的文字；请先填写三张表。",
    noRoom: (section: string) =>
      `“${section}”的工作表没有空行，草稿没有写入；请在正文下面插入空行后再试。`,
  },
} as const;
