/** What a verb says when it is done. */
export const doneWords = {
  done: {
    setAside: (said: string, sheets: readonly string[]) =>
      `${said}原有的工作表没有删除，改名为${sheets.map((name) => `“${name}”`).join("、")}。`,
    laidOut: (year: number) => `已铺好 ${year} 年度的三张表和文字部分，请开始填写。`,
    example: "已打开示例：一份街道办事处公布过的数，行政复议有五格空白。",
    blanks: (zeros: number, totals: number, left: number) =>
      [
        `已把 ${zeros} 格空白填为 0`,
        ...(totals > 0 ? [`，补齐 ${totals} 格合计`] : []),
        ...(left > 0 ? [`；还有 ${left} 格按勾稽关系不能都是 0，没有填，请按实际填写`] : []),
        "。",
      ].join(""),
    noBlanks: (left: number) =>
      left > 0
        ? `没有填 0：余下 ${left} 格按勾稽关系不能都是 0，请按实际填写。`
        : "没有空白，不用填 0。",
    totals: (count: number) => `已补齐 ${count} 格合计。`,
    outrun: "这里的数已经变了，没有改；请看新的提示。",
    imported: (file: string) => `已按“${file}”铺好表格。`,
    refitted: (form: string) => `已改用 ${form}，请补填新格式里空白的格。`,
    wrote: (section: string) => `已写入“${section}”，请核对。`,
    openedApart: (file: string) => `已按“${file}”另建一份，在新的工作簿里打开。`,
    accepted: (file: string, count: number) => `已从“${file}”写入 ${count} 处。`,
    reasoned: "已写明原因。",
    reasonGone: "已删除说明。",
    drafted: (count: number) => `已写入 ${count} 段草稿，请核对、改写后删去【草稿】。`,
    undone: "已撤销上一步。",
    noUndo: "没有可以撤销的步骤。",
    saved: (name: string) => `已导出“${name}”，请在浏览器的下载文件夹里查看。`,
    opened: (name: string) => `已在新的工作簿中打开，请在那里另存为“${name}”。`,
    handed: (name: string) =>
      `已交给 Excel 下载“${name}”；下载文件夹里没有的，请在本页复制内容，或把当前工作簿另存一份。`,
    handedFile: (name: string) =>
      `已交给 Excel 下载“${name}”；下载文件夹里没有的，请导出 JSON，在网页版导入后再导出。`,
    copied: "已复制，请到网站后台的编辑器里粘贴。",
  },
} as const;
