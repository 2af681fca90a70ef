/** 导出: kinds of files, 全文预览, 一图读懂, what to do where saving is refused. */
export const exportWords = {
  export: {
    fileName: (agency: string, year: number | null, notes: readonly string[]) =>
      `${agency}${year === null ? "" : `${year}年`}政府信息公开工作年度报告${notes.map((note) => `（${note}）`).join("")}`,
    draft: "草稿",
    only: {
      tables: "三张表",
      svg: "一图读懂",
      png: "一图读懂",
      parts: (numerals: readonly string[]) => `第${numerals.join("、")}部分`,
    },
    docx: {
      title: "年度报告（Word）",
      hint: "公文版式，可以直接印发",
      go: "导出",
      preview: "预览",
    },
    tables: { title: "三张表（只有数值）", hint: "没有审核，适合打印、装订", go: "导出" },
    picture: { title: "一图读懂", hint: "门户、公众号、公告栏", go: "预览" },
    csv: { title: "数据（CSV）", hint: "一行一个数，供统计分析", go: "导出" },
    xlsx: { title: "填报工作簿（带审核）", hint: "可以接着填报，边填边审核", go: "导出" },
    html: { title: "网页", hint: "粘贴到网站后台，或存为 .html", go: "导出", copy: "复制" },
    json: { title: "年报数据（JSON）", hint: "报送、汇总、再次导入", go: "导出" },
    parts: "只导出某一部分：",
    partsHint: "用于 Word 和网页；一个都不选，就是全文。",
    last: (name: string | null) => `上次导出：${name ?? "无"}`,
    refused: (name: string) => `这个 Excel 不能从窗格保存文件；请在本页复制内容，存为“${name}”。`,
    fileRefused: (name: string) =>
      `这个 Excel 不能从窗格保存文件，“${name}”没有保存；请导出 JSON，在网页版导入后再导出。`,
    workbookRefused: (name: string) =>
      `Excel 没有打开新的工作簿，文件没有保存；请把当前工作簿另存为“${name}”。`,
    copyRefused: "浏览器不允许复制；请改用“导出”，打开存下的网页后全选复制。",
    label: (title: string, verb: string) => `${verb}${title}`,
  },

  page: {
    title: "全文预览",
    frame: "年度报告",
    hint: "字体和分页以导出的 Word 为准。",
    of: (at: number, count: number) => `第 ${at} 页，共 ${count} 页`,
    previous: "上一页",
    next: "下一页",
    print: "打印",
  },

  picture: {
    palette: "配色",
    palettes: { blue: "蓝", red: "红", green: "绿" },
    size: "大小",
    sizes: { screen: "网页（宽 1080 像素）", a4: "A4 纸" },
    words: "文字说明",
    svg: "导出 SVG",
    png: "导出 PNG",
  },

  copyText: {
    summary: "没有看到文件？复制它的内容",
    label: (name: string) => `“${name}”的内容`,
    go: "复制",
    copied: (name: string) => `已复制，请粘贴到记事本，存为“${name}”。`,
    select: () => "Excel 不允许复制；内容已选中，请按 Ctrl+C（Mac 按 ⌘C）。",
  },
} as const;
