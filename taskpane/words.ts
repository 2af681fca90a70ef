/** Every sentence of the pane, in the words of the official form: where, what, what to do. */
export const words = {
  title: "政府信息公开年报",
  workbook: "当前工作簿",
  busy: {
    opening: "正在读取工作簿…",
    layingOut: "正在铺设表格…",
    reading: "正在读取文件…",
    writing: "正在写入…",
    exporting: "正在导出…",
  },
  undo: "撤销",
  close: "关闭",
  cancel: "取消",
  back: "返回",
  failure: (what: string) =>
    `没有做成，表格里的内容没有丢失（${what}）；请再试一次，仍不行的请导出后重新打开本页。`,
  crashed: {
    title: "窗格出错了",
    text: "表格里的内容没有丢失；请按“重新打开窗格”继续。",
    again: "重新打开窗格",
  },

  tabs: { label: "窗格页面", check: "审核", import: "导入", export: "导出" },
  header: {
    untitled: "未填单位",
    year: (year: number | null) => (year === null ? "年度未填" : `${year} 年度`),
    create: "新建",
  },

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
    drop: "或把已有的年报文件拖到这里",
    choose: "选择文件",
    kinds: ".xlsx .json .txt",
  },

  replace: {
    title: "要替换现有的表格吗？",
    text: "工作簿里已经有内容，铺设新表会全部替换，不能撤销。需要保留的，请先导出。",
    go: "替换",
  },

  check: {
    label: "审核结果",
    errors: (count: number) => `还有 ${count} 处要改`,
    blanks: (count: number) => `还有 ${count} 格未填`,
    ready: "可以报送",
    readyButLook: (count: number) => `可以报送，另有 ${count} 处请核对`,
    filled: (filled: number, total: number) => `已填 ${filled} / ${total}`,
    alsoBlank: (count: number) => `另有 ${count} 格未填`,
    alsoLook: (count: number) => `${count} 处请核对`,
    allPass: (count: number) => `${count} 条审核规则全部通过`,
    live: "边填边审核",
    progress: "填报进度",
    tables: "三张表",
    tableState: { bad: "有错", look: "请核对", some: "未填完", done: "已填完" },
    of: (at: number, count: number) => `${at} / ${count}`,
    severity: { error: "要改", warning: "请核对" },
    difference: (gap: string) => `差 ${gap}`,
    blankTitle: (count: number) => `${count} 格未填`,
    blankHint: "没有发生的，按规定填 0。",
    blank: "未填",
    fillBlanks: "空白填 0",
    fillTotals: (count: number) => `补齐合计（${count} 格）`,
    totalsHint: (count: number) => `有 ${count} 格合计未填，可以由已填的数得出。`,
    undecided: (count: number) => `${count} 条勾稽关系尚不能核对`,
    previous: "上一处",
    next: "下一处",
    noErrors: "已填的数都相符",
  },

  selection: {
    label: "所选指标",
    none: "选中一格，这里说明它与哪些数有勾稽关系。",
    noFigure: "这一格不是填报的数。",
    passes: "相符",
    missing: (count: number) => `缺 ${count} 格`,
    noRelations: "没有勾稽关系读这一格。",
    empty: "未填",
  },

  import: {
    title: (file: string) => `导入：${file}`,
    choose: "选择要导入的文件",
    hint: "可以导入本工具的工作簿、JSON 数据，或年报全文的文本。先看读到了什么，再决定是否写入。",
    read: (figures: number, look: number) =>
      look > 0 ? `读到 ${figures} 个数，${look} 个要您看一眼。` : `读到 ${figures} 个数。`,
    blanks: (count: number) => `${count} 格在文件里是空白，照空白读入。`,
    untouched: "接受之前，工作簿里什么都没有改。",
    untitled: "没有单位名称",
    level: { refused: "未读", look: "请看", info: "照录" },
    notices: "读取情况",
    differences: (count: number) => `与工作簿现有内容不同：${count} 处`,
    same: "与工作簿现有内容完全相同。",
    absent: (tables: string) => `文件里没有${tables}的数，工作簿里的${tables}保持不变。`,
    list: "逐处比较",
    now: "现有",
    then: "文件",
    what: "项目",
    empty: "空白",
    text: "正文不同",
    accept: (count: number) => `接受 ${count} 处`,
    layOut: (count: number) => `接受 ${count} 个数`,
    more: (count: number) => `显示其余 ${count} 处`,
  },

  export: {
    fileName: (agency: string, year: number | null, draft: boolean) =>
      `${agency}${year === null ? "" : `${year}年`}政府信息公开工作年度报告${draft ? "（草稿）" : ""}`,
    xlsx: { title: "工作簿（Excel）", hint: "三张表和文字部分，适合打印和报送", go: "导出" },
    html: { title: "网页", hint: "粘贴到网站后台，或存为 .html", go: "导出", copy: "复制" },
    json: { title: "年报数据（JSON）", hint: "报送、汇总、再次导入", go: "导出" },
    last: (name: string | null) => `上次导出：${name ?? "无"}`,
    refused: (name: string) => `这个 Excel 不能从窗格保存文件；请在本页复制内容，存为“${name}”。`,
    workbookRefused: (name: string) =>
      `Excel 没有打开新的工作簿，文件没有保存；请把当前工作簿另存为“${name}”。`,
    copyRefused: "浏览器不允许复制；请改用“导出”，打开存下的网页后全选复制。",
    draftTitle: "要导出草稿吗？",
    draftText: (state: string) => `${state}，文件名会注明“草稿”。`,
    draftGo: "导出草稿",
    label: (title: string, verb: string) => `${verb}${title}`,
  },

  copyText: {
    summary: "没有看到文件？复制它的内容",
    label: (name: string) => `“${name}”的内容`,
    go: "复制",
    copied: (name: string) => `已复制，请粘贴到记事本，存为“${name}”。`,
    select: () => "Excel 不允许复制；内容已选中，请按 Ctrl+C（Mac 按 ⌘C）。",
  },

  ribbon: { noReport: "工作簿里还没有年报表格；请先新建年报，或导入已有的年报。" },

  faults: {
    missing: {
      title: "年报助手没有启动",
      text: "office.js 没有加载成功；请检查网络后重试，仍不行的请管理员核对服务器上的 office 文件夹。",
    },
    late: {
      title: "Excel 还没有应答",
      text: "请结束正在进行的单元格编辑，关闭 Excel 里打开的对话框；仍不行的，请保存工作簿后重新启动 Excel。",
    },
    elsewhere: {
      title: "请在 Excel 中打开",
      text: "本页是 Excel 的任务窗格；请在 Excel 的“信息公开年报”选项卡打开，或者使用网页版。",
    },
    failed: {
      title: "没有连接上工作簿",
      text: "工作簿没有任何改动；请重试，仍不行的请保存工作簿后重新启动 Excel。",
    },
    again: "重试",
    browser: "打开网页版",
    help: "使用帮助",
  },

  done: {
    setAside: (said: string, sheets: readonly string[]) =>
      `${said}原有的工作表没有删除，改名为${sheets.map((name) => `“${name}”`).join("、")}。`,
    laidOut: (year: number) => `已铺好 ${year} 年度的三张表和文字部分，请开始填写。`,
    example: "已打开示例：一份街道办事处公布过的数，行政复议有五格空白。",
    blanks: (count: number) => `已把 ${count} 格空白填为 0。`,
    totals: (count: number) => `已补齐 ${count} 格合计。`,
    imported: (file: string) => `已按“${file}”铺好表格。`,
    accepted: (file: string, count: number) => `已从“${file}”写入 ${count} 处。`,
    undone: "已撤销上一步。",
    noUndo: "没有可以撤销的步骤。",
    saved: (name: string) => `已导出“${name}”，请在浏览器的下载文件夹里查看。`,
    opened: (name: string) => `已在新的工作簿中打开，请在那里另存为“${name}”。`,
    handed: (name: string) =>
      `已交给 Excel 下载“${name}”；下载文件夹里没有的，请在本页复制内容，或把当前工作簿另存一份。`,
    copied: "已复制，请到网站后台的编辑器里粘贴。",
  },

  workbench: {
    grid: "年报工作簿",
    pane: "年报助手",
    splitter: "调整窗格宽度",
    loading: "正在加载表格…",
    empty: "在右侧铺设表格，或打开已有的年报文件。",
    gridFailed: "表格没有加载成功；请检查网络后刷新本页。",
  },
} as const;
