/** What stands around grid and pane in the workbench. */
export const workbenchWords = {
  workbench: {
    grid: "年报工作簿",
    pane: "年报助手",
    splitter: "调整窗格宽度",
    loading: "正在加载表格…",
    empty: "在右侧铺设表格，或打开已有的年报文件。",
    gridFailed: "表格没有加载成功；请检查网络后刷新本页。",
  },
} as const;
