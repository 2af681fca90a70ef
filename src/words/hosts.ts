/** What a host refuses or leaves out, in one sentence each: where, what, what to do. */
export const hostWords = {
  sheetMissing: (sheet: string) => `工作簿中没有工作表“${sheet}”，请重新检查后再操作`,
  notLaidOut: "工作簿中还没有表样，请先新建或打开年报",
  pasteNothing: "剪贴板中没有文字或表格，未粘贴，请先复制要粘贴的内容",
  moveRefused: "表样中的单元格不能剪切或移动，请复制后再清除原来的内容",
  /** What a sheet that makes room is called: 表三（旧1）. */
  setAside: (number: number) => `（旧${number}）`,
  locked: "该单元格是表样的一部分，不能修改，请在填报格内填写",
} as const;

/** What the parts of the grid are called for whoever hears them instead of seeing them. */
export const gridWords = {
  parts: {
    toolbar: "工具栏",
    undo: "撤销",
    redo: "恢复",
    bold: "加粗",
    italic: "倾斜",
    underline: "下划线",
    font: "字体",
    fontSize: "字号",
    color: "文字颜色",
    wrap: "自动换行",
    place: "名称框",
    formula: "插入函数",
    text: "编辑栏",
    entry: "单元格内容",
    cells: "工作表单元格",
    tabs: "工作表标签",
    sheets: "全部工作表",
    left: "标签向左",
    right: "标签向右",
    smaller: "缩小",
    larger: "放大",
    zoom: "显示比例",
    notices: "通知",
  },
} as const;

/** What Excel refuses, by its code; a code that is not here is said as `other`. */
const refusals: Readonly<Record<string, string>> = {
  AccessDenied: "工作表受保护，没有写入；请只在白色格中填写，或在“审阅”选项卡撤销工作表保护后再试",
  ApiNotFound: "当前 Excel 版本缺少所需功能，操作没有进行；请更新到 Excel 2021 或 Microsoft 365",
  Conflict: "有人同时修改了工作簿，操作没有完成；请稍候再试",
  EmptyChartSeries: "图表没有数据，操作没有完成；请先选择有数据的区域",
  FilteredRangeConflict: "工作表设了筛选，没有写入；请先清除筛选再试",
  FormulaLengthExceedsLimit: "公式过长，没有写入；请改填数值",
  GeneralException: "Excel 内部出错，操作没有完成；请再试一次，仍不行的请保存后重新打开工作簿",
  InactiveWorkbook: "本工作簿不在最前面，操作没有进行；请先点一下本工作簿再试",
  InsertDeleteConflict: "插入或删除行列与表格冲突，操作没有完成；请撤销后再试",
  InvalidArgument: "Excel 不接受要写入的内容，操作没有完成；请核对填写的内容后再试",
  InvalidBinding: "与单元格的联系已经失效，操作没有完成；请重新打开窗格",
  InvalidOperation: "当前状态下 Excel 不能进行这一步，操作没有完成；请结束正在进行的操作后再试",
  InvalidOperationInCellEditMode: "Excel 正在编辑单元格，操作没有进行；请按回车结束编辑后再试",
  InvalidReference: "要操作的单元格已不存在，操作没有完成；请重新检查后再试",
  InvalidSelection: "当前选中的内容不能用于这一步；请选中一个单元格后再试",
  ItemAlreadyExists: "工作簿里已有同名的工作表或名称，没有写入；请在新建的空白工作簿里操作",
  ItemNotFound: "要操作的工作表已改名或删除，操作没有完成；请重新检查后再试",
  MergedRangeConflict: "合并单元格挡住了这一步，操作没有完成；请核对合并区域后再试",
  NonBlankCellOffSheet: "插入会把内容推出工作表，操作没有完成；请先清理末尾的行列",
  NotImplemented: "当前 Excel 还没有这一功能，操作没有进行；请更新 Excel 后再试",
  OpenWorkbookLinksBlocked: "Excel 禁止打开链接的工作簿，操作没有完成；请在信任中心允许后再试",
  OperationCellsExceedLimit: "一次涉及的单元格过多，操作没有完成；请分几次进行",
  PivotTableRangeConflict: "数据透视表挡住了这一步，操作没有完成；请移开数据透视表后再试",
  RangeExceedsLimit: "区域过大，操作没有完成；请分几次进行",
  RefreshWorkbookLinksBlocked: "Excel 禁止更新链接，操作没有完成；请在信任中心允许后再试",
  RequestAborted: "Excel 中断了这一步，操作没有完成；请再试一次",
  RequestPayloadSizeLimitExceeded: "一次写入的内容超过 Excel 的上限，操作没有完成；请分几次进行",
  ResponsePayloadSizeLimitExceeded:
    "一次读取的内容超过 Excel 的上限，没有读出；请删去与年报无关的大表后再试",
  UnsupportedFeature: "当前 Excel 不支持这一功能，操作没有进行；请更新 Excel 后再试",
  UnsupportedOperation: "当前 Excel 不支持这一步，操作没有进行；请更新 Excel 后再试",
  UnsupportedSheet: "这种工作表不能填写年报，操作没有进行；请换到普通工作表",
  CannotRegisterEvent: "Excel 不让助手得知改动，不能边填边审核；请重新打开窗格",
  InvalidOrTimedOutSession: "与 Excel 的连接已超时；请重新打开窗格",
};

/** What is said in Excel only. */
export const excelWords = {
  refused: (code: string) =>
    refusals[code] ?? `Excel 没有完成这一步（${code}）；请再试一次，仍不行的请保存后重新打开工作簿`,
  tooOld: (floor: string) =>
    `当前 Excel 版本过低（缺少 ExcelApi ${floor}），不能使用本助手；请使用 Excel 2021、Microsoft 365 或网页版`,
  waiting: "Excel 暂时没有应答；如正在编辑单元格，请按回车结束编辑，操作会自动继续",
  structureLocked:
    "工作簿的结构受保护，不能添加工作表，没有铺设；请在“审阅”选项卡取消“保护工作簿”后再试",
  /** What a sheet is called until it is laid out, before a mark of its own. */
  underWay: (number: number) => `铺设中${number}`,
  notPutBack: (reason: string) =>
    `铺设没有完成，也没有全部恢复原样（${reason}）；请关闭工作簿，不要保存，再重新打开`,
  pagesNotSetUp: (reason: string) =>
    `表格已铺好，页面没有设好（${reason}）；打印前请在“页面布局”选项卡设为 A4 纸、一页宽`,
  undoOutrun: (cells: readonly string[]) =>
    `${quoted(cells)}在写入之后又改过，没有撤销；请直接在格中改正`,
  undoPlaceGone: (sheet: string) => `工作表“${sheet}”已改名或删除，没有撤销；请直接在格中改正`,
  changeUnread: (reason: string) => `刚才的改动没有读到（${reason}）；请重新检查`,
  handlersLost: "Excel 有改动没有通知助手，已重新读取，并恢复边填边审核",
  deaf: (reason: string) =>
    `Excel 不再把改动通知助手（${reason}），边填边审核暂停；助手会自动重试，也可点“重新检查”`,
  sheetHidden: (sheet: string) =>
    `工作表“${sheet}”已隐藏，没有转到；请在任一工作表标签上点右键，选“取消隐藏”后再试`,
  mergesUnread: "合并单元格过多，没有读出合并情况；数值已照常读取，请核对表头",
  mergesForgotten: "工作簿里没有存下合并单元格的情况；数值已照常读取，请核对表头",
  sheetCut: (sheet: string, rows: number) =>
    `工作表“${sheet}”过大，只读取了前 ${rows} 行；请把年报表格移到前面`,
} as const;

/** “表二”、“表三”等 5 个; three at the most. */
function quoted(things: readonly string[]): string {
  const shown = things.slice(0, 3).map((thing) => `“${thing}”`);
  return shown.join("、") + (things.length > shown.length ? `等 ${things.length} 个` : "");
}
