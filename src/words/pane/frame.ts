/** What stands around every view: headings, tabs, what is going on, what stopped the pane. */
export const frameWords = {
  title: "政府信息公开年报",
  workbook: "当前工作簿",

  busy: {
    opening: "正在读取工作簿…",
    layingOut: "正在铺设表格…",
    reading: "正在读取文件…",
    writing: "正在写入…",
    drafting: "正在生成草稿…",
    exporting: "正在导出…",
  },

  undo: "撤销",
  close: "关闭",
  cancel: "取消",
  back: "返回",

  failure: (what: string) =>
    `没有做成，表格里的内容没有丢失（${what}）；请再试一次，仍不行的请导出后重新打开本页。`,

  unread: (reason: string) =>
    `工作簿没有读到（${reason}）；审核结果可能不是最新的，助手会自动重试，也可点“重新检查”。`,

  crashed: {
    title: "窗格出错了",
    text: "表格里的内容没有丢失；请按“重新打开窗格”继续。",
    again: "重新打开窗格",
  },

  tabs: { label: "窗格页面", check: "审核", import: "导入", export: "导出", lastYear: "同比" },

  header: {
    untitled: "未填单位",
    year: (year: number | null) => (year === null ? "年度未填" : `${year} 年度`),
    create: "新建",
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
} as const;
