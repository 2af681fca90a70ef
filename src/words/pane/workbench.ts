/** What stands around grid and pane in the workbench. */
export const workbenchWords = {
  workbench: {
    grid: "年报工作簿",
    pane: "年报助手",
    splitter: "调整窗格宽度",
    loading: "正在加载表格…",
    empty: {
      title: "工作簿还是空的",
      steps: [
        "新建年报：在窗格里填写年度和单位名称，按“铺设表格”。",
        "已有旧表或上年报告：把文件拖到窗格里，或按“选择文件”，先看再写入。",
        "想先看看：按“打开示例”。",
      ],
      keys: "按 F6 在表格和窗格之间切换，按 F1 查看全部快捷键。",
    },
    gridFailed: "表格没有加载成功；请检查网络后刷新本页。",
    shortcuts: {
      button: "快捷键",
      hint: "快捷键（F1）",
      title: "快捷键",
      list: [
        [["F6"], "在表格和窗格之间切换"],
        [["Tab", "Shift+Tab"], "下一个、上一个可填的格；一张表填完进入下一张"],
        [["Enter", "Shift+Enter"], "同一列向下、向上；到头后换下一列，再换下一张表"],
        [["F8", "Shift+F8"], "下一处、上一处要改、请核对或未填的地方"],
        [["Alt+PageDown", "Alt+PageUp"], "下一张、上一张工作表"],
        [["F2"], "修改所选的格"],
        [["Esc"], "放弃正在输入的内容"],
        [["Alt+Enter"], "在格内换行"],
        [["Delete"], "清空所选的格"],
        [["Ctrl+C", "Ctrl+V"], "复制、粘贴；只粘贴数值和文字，不改表样"],
        [["Ctrl+Z", "Ctrl+Y"], "撤销、恢复"],
        [["←", "→"], "停在窗格边线上时，调整窗格宽度"],
        [["F1"], "显示本说明"],
      ],
    },
  },
} as const;
