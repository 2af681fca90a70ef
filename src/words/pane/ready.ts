/** 可以报送: the banner, the checklist, and the question before a draft leaves. */
export const readyWords = {
  ready: {
    open: (count: number) => `还差 ${count} 项，就可以报送`,
    /** Beside what the banner counts already. */
    openToo: (count: number) => `其他还差 ${count} 项`,
    recommended: (count: number) => `另有 ${count} 项建议`,
    looking: "正在核对文字…",
    asDraft: "现在导出，文件名带“草稿”",
    list: "报送清单",
    state: { done: "已完成", open: "未完成", recommended: "建议" },
    year: (year: number, form: string) => `${year} · ${form}`,
    filled: (filled: number, total: number) => `${filled} / ${total} 格`,
    written: "各部分都已写",
    contact: "已填写",
    /** At the most five, and how many there are. */
    facts: (facts: readonly string[]) =>
      facts.length > 5 ? `${facts.slice(0, 5).join("、")}等` : facts.join("、"),
    question: {
      title: "要导出草稿吗？",
      text: (count: number, facts: string) =>
        `还差 ${count} 项才能报送：${facts}。现在导出，文件名会注明“草稿”。`,
      go: "导出草稿",
    },
  },
} as const;
