import { FIRST_YEAR, LAST_YEAR } from "../model/year";

export const cliWords = {
  help: `政府信息公开年报助手

用法：
  nianbao new --year 年度 --agency 单位名称 -o 文件.xlsx
      新建一份空白年报工作簿
  nianbao check 文件… [--last-year 上年年报] [--json]
      审核年报：列出未填的格和不相符的勾稽关系，可与上年年报核对
  nianbao convert 来源文件 目标文件 [--year 年度] [--last-year 上年年报]
      转换格式，按扩展名识别；上年数存入 .xlsx、.json
  nianbao rollup 文件或文件夹… -o 汇总文件 [--units 单位名单] [--year 年度] [--agency 单位名称] [--last-year 上年年报] [--notes 文件夹]
      汇总各单位的年报：谁没有报、谁的有错、合计是多少；写出 .xlsx .json .csv .docx .parquet；
      --notes 文件夹 给有错误的单位各写一份退回单
  nianbao rules --sql [--sums] [--long] [--form 表样]
      把勾稽关系（--sums 为汇总）写成标准 SQL，供数据库核对成批的年报：一份一行（--long 为一格一行）
  nianbao --help | --version

读取：.xlsx .xls .ods .csv .tsv .txt .docx .doc .wps .rtf .html .mht .pdf .ofd .json
写出：.xlsx .docx .html .json .csv .svg（rollup 另有 .parquet）
退出码：0 没有错误；1 审核发现错误；2 没有完成（原因见提示）
`,
  unknownCommand: (name: string) =>
    `没有“${name}”这个命令；请用 new、check、convert、rollup 或 rules，详见 --help。`,
  noCommand: "请写明要做什么：new、check、convert、rollup 或 rules，详见 --help。",
  unknownOption: (name: string) => `选项“${name}”无法识别或缺少内容；请查看 --help。`,
  missing: {
    year: "缺少年度；请加上 --year，例如 --year 2023。",
    agency: "缺少单位名称；请加上 --agency，例如 --agency ××街道办事处。",
    output: "缺少输出文件；请加上 -o，例如 -o 年报.xlsx。",
    files: "缺少要审核的文件；请写明文件名，例如 nianbao check 年报.xlsx。",
    sql: "缺少 --sql；目前 rules 只能写出 SQL，请用 nianbao rules --sql。",
    both: "convert 需要来源文件和目标文件两个文件名，例如 nianbao convert 年报.txt 年报.xlsx。",
  },
  noFiles: (file: string) => `rules 不读取文件，多了“${file}”；请去掉后重试。`,
  unknownForm: (form: string, known: string) =>
    `没有“${form}”这个表样；--form 可以是 ${known}，请核对。`,
  notYear: (text: string) =>
    `“${text}”不是有效的年度；请填写 ${FIRST_YEAR}—${LAST_YEAR} 之间的四位数字，例如 2023。`,
  noForm: (year: number, known: string) =>
    `没有 ${year} 年度使用的表样；现有表样：${known}，请核对年度。`,
  otherYear: (file: string, found: number, year: number) =>
    `“${file}”是 ${found} 年度的年报，不能作为 ${year} 年度报告的上年数；请改用 ${year - 1} 年度的年报。`,
  otherForm: (file: string, form: string, to: string) =>
    `“${file}”使用的是${form}，不能转到${to}，无法作为上年数；请核对文件。`,
  mustBeXlsx: (file: string) => `new 只能写出 .xlsx 文件，“${file}”不是；请改用 .xlsx 扩展名。`,
  notWritable: (file: string, kinds: string) =>
    `不能写出“${file}”这种文件；请使用扩展名 ${kinds}。`,
  sameFile: (file: string) => `来源文件和目标文件都是“${file}”；请换一个目标文件名。`,
  file: {
    missing: (file: string) => `找不到文件“${file}”；请核对文件名和所在文件夹。`,
    folder: (file: string) => `“${file}”是文件夹；请写明其中的文件。`,
    unreadable: (file: string, code: string) => `无法读取“${file}”（${code}）；请核对权限。`,
    noFolder: (file: string) => `“${file}”所在的文件夹不存在；请先建立文件夹。`,
    unwritable: (file: string, code: string) =>
      `无法写入“${file}”（${code}）；请核对权限，或先关闭打开它的程序。`,
  },
  fileInternal: (file: string, message: string) =>
    `读取“${file}”时程序出错：${message}；请把这句话和文件告诉维护人员。`,
  internal: (message: string) => `程序出错，没有完成：${message}；请把这句话告诉维护人员。`,
  written: (file: string) => `已写出“${file}”。`,
  writtenWith: (file: string, filled: number, all: number) =>
    `已写出“${file}”：${all} 格中 ${filled} 格有数字。`,
  checked: (file: string, form: string, year: number | null, counts: string) =>
    `${file}：${form}，${year === null ? "年度未填" : `${year} 年度`}，${counts}`,
  counts: (errors: number, warnings: number, undecided: number, explained: number) =>
    errors + warnings + undecided === 0
      ? "全部相符。"
      : `错误 ${errors}，提示 ${warnings}${explained > 0 ? `（已说明 ${explained}）` : ""}，无法核对 ${undecided}。`,
  ready: (required: readonly string[], recommended: readonly string[]) =>
    `  报送 ${[
      required.length > 0 ? `还差 ${required.length} 项：${required.join("、")}` : "可以报送",
      ...(recommended.length > 0
        ? [`建议补上 ${recommended.length} 项：${recommended.join("、")}`]
        : []),
    ].join("；")}。`,
  blanks: (table: string, count: number, names: string) =>
    `  错误 未填 ${table} ${count} 格：${names}；没有发生的填 0。`,
  finding: (label: string, rule: string, cells: string, sentence: string) =>
    `  ${label} ${rule}${cells && ` ${cells}`} ${sentence}`,
  /** Behind the finding that it is for; stale where figures have moved. */
  reason: (text: string, moved: readonly string[]) =>
    moved.length > 0 ? `说明已过时（${moved.join("，")}）：${text}` : `说明：${text}`,
  cause: (confidence: string, sentence: string) => `  差错 ${confidence} ${sentence}`,
  severity: { error: "错误", warning: "提示" },
  undecided: "无法核对",
  explained: "已说明",
  notice: (sentence: string) => `  读取 ${sentence}`,
} as const;
