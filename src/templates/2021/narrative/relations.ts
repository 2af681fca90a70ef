import type { Figures, TextRelation } from "../../../model/text-relation";

const notice = "国办公开办函〔2021〕30号";

const figures = {
  kind: "figures",
  severity: "warning",
  source: `${notice}：报告文字所述数字应与各表一致`,
} as const;

/** Figures of the text against the tables. */
export const figureRelations = {
  received: {
    ...figures,
    id: "C1",
    name: "文中收到、受理申请数与表三新收数一致",
    blind: "“收到”“受理”可指本年新收，也可包括上年结转，两种用法都接受；“新收”只指本年新收",
  },
  applicants: { ...figures, id: "C2", name: "文中各类申请人的申请数与表三一致" },
  outcomes: {
    ...figures,
    id: "C3",
    name: "文中各类办理结果及占比与表三一致",
    blind: "占比的基数可以是办理结果总计、本年新收或两项之和；四舍五入和舍去尾数都接受",
  },
  handled: {
    ...figures,
    id: "C4",
    name: "文中办结、结转数与表三一致",
    blind: "“办理”可指办结，也可指收到；单说“结转”可指上年结转，也可指结转下年度",
  },
  proceedings: { ...figures, id: "C5", name: "文中行政复议、行政诉讼数与表四一致" },
  documents: { ...figures, id: "C6", name: "文中规章、规范性文件数与表二一致" },
  decisions: {
    ...figures,
    id: "C7",
    name: "文中行政许可、行政处罚、行政强制和收费数与表二一致",
    blind: "公开、公示的件数不是处理决定数量，不作核对",
  },
} as const satisfies Record<string, Figures>;

export const finished: TextRelation = {
  id: "C0",
  kind: "finished",
  severity: "error",
  name: "文中没有草稿标记和待填的空",
  source: "报告文字应由填报单位核对、补全后报送",
  blind: "只认【草稿】、空格后的计量单位和＿、××、XX 等占位；写作空格的其他空看不出来",
};

const charge: TextRelation = {
  id: "C8",
  kind: "charge",
  severity: "warning",
  name: "第六部分写明收取信息处理费的情况",
  source: `${notice}：其他需要报告的事项应报告依据《政府信息公开信息处理费管理办法》收取信息处理费的情况`,
  section: "other",
  words: "(?:信息|公开|申请)[^。；，]{0,6}处理费|收取[^。；，]{0,12}费|收费|费用",
  amount: "处理费|费用|收费",
  unless: "行政事业性收费",
  wrongUnits: ["万元", "亿元"],
};

const aspects: TextRelation = {
  id: "C9",
  kind: "aspects",
  severity: "warning",
  name: "第一部分概述五个方面，原则上不超过 1000 字",
  source: `${notice}：总体情况包括主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障，原则上不超过 1000 字`,
  blind: "各方面按用词判断",
  section: "overview",
  limit: 1000,
  aspects: [
    { name: "主动公开", words: "主动(?:向社会)?公开|(?:公开|发布)[^。，；、]{0,12}信息" },
    { name: "依申请公开", words: "依申请|申请公开|信息公开申请|公开申请" },
    {
      name: "政府信息管理",
      words:
        "信息(?:资源)?(?:的)?(?:规范)?(?:化)?管理|保密审查|规范性文件|公文|信息(?:发布)?审核|发布审查|归档|目录",
    },
    {
      name: "政府信息公开平台建设",
      words: "平台|网站|专栏|公众号|新媒体|公开栏|查阅点|专区",
    },
    {
      name: "监督保障",
      words: "监督|考核|评议|保障|培训|责任追究|领导小组|组织领导",
    },
  ],
};

export const substance: TextRelation = {
  id: "C10",
  kind: "substance",
  severity: "warning",
  name: "第五部分写出问题和改进情况",
  source: `${notice}：存在的主要问题及改进情况应当具体，不得敷衍`,
  section: "problems",
};

const publication: TextRelation = {
  id: "C11",
  kind: "publication",
  severity: "warning",
  name: "报告日期在统计期限之后、公布期限之前",
  source:
    "《中华人民共和国政府信息公开条例》第四十九条：每年 1 月 31 日前公布上一年度报告；县级汇总 2 月 20 日前，市级 3 月 10 日前，省级 3 月 31 日前",
  blind: "单位级别只看名称；“某某市人民政府”按设区的市计",
  deadlines: [
    { agency: "(?:街道办事处|街道|[镇乡]人民政府|[镇乡]|苏木|办事处)$", day: "01-31" },
    {
      agency: "(?:省|自治区|^(?:北京|上海|天津|重庆)市)人民政府(?:办公厅)?$",
      day: "03-31",
    },
    { agency: "[市州盟].+(?:市|县|区|旗)人民政府(?:办公室)?$", day: "02-20" },
    { agency: "(?:市|自治州|州|盟)人民政府(?:办公室|办公厅)?$", day: "03-10" },
    { agency: "(?:县|区|旗)人民政府(?:办公室)?$", day: "02-20" },
    { agency: ".", day: "01-31" },
  ],
};

export const leftovers: TextRelation = {
  id: "C12",
  kind: "leftovers",
  severity: "warning",
  name: "文中的年度、统计期限和单位都是本报告的",
  source: `${notice}：统计期限为报告年度 1 月 1 日至 12 月 31 日`,
  blind: "与上年比较、引用文件和计划的年度不算；只看句首的单位名称",
};

export const arithmetic: TextRelation = {
  id: "C14",
  kind: "arithmetic",
  severity: "warning",
  name: "文中的总数与各部分、各项占比相加一致",
  source: "文中“其中”“包括”“合计”所列的各部分与总数、同一总数的各项占比应当相符",
  blind:
    "没有写出“其他”“合计”等、看不出是否列全的，只看各部分是否多于总数；计量单位不同或者有交叉的不看",
};

export const compared: TextRelation = {
  id: "C15",
  kind: "compared",
  severity: "warning",
  name: "文中的同比与上年、本年的数一致",
  source: "文中与上年比较的增减和幅度应当与两年报告各表相符",
  blind: "只看紧跟在表中的数后面的比较；没有载入上年数的不看",
};

export const ownText: TextRelation = {
  id: "B6",
  kind: "ownText",
  severity: "warning",
  name: "文字部分不是上年的文字",
  source: `${notice}：存在的主要问题及改进情况应当具体，不得敷衍，不得每年雷同`,
  blind: "按句子比较；换了说法的同一内容看不出来；固定的表述较多的总体情况放宽到八成",
  sections: [
    { section: "overview", percent: 80 },
    { section: "problems", percent: 50 },
  ],
};

export const textRelations: readonly TextRelation[] = [
  finished,
  figureRelations.received,
  figureRelations.applicants,
  figureRelations.outcomes,
  figureRelations.handled,
  figureRelations.proceedings,
  figureRelations.documents,
  figureRelations.decisions,
  charge,
  aspects,
  substance,
  publication,
  leftovers,
  ownText,
  arithmetic,
  compared,
];
