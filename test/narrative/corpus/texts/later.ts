import type { Marked } from "../marked";

/** Written after the grammar had read the others; see `applications` for the marks. */
export const later: readonly Marked[] = [
  {
    name: "handled under one's own steam",
    figures: { received: 29, "outcomes.total": 29 },
    text: "（二）依申请公开\n严格执行《条例》规定的时限，2023年共收到并办结政府信息公开申请{29件}，无一逾期。",
  },
  {
    name: "matters of disclosure on request",
    figures: { received: 1, "outcomes.total": 1 },
    text: "2023年，我局收到政府信息依申请公开办理事项{1件}，已在规定时间内答复。",
  },
  {
    name: "requests instead of applications",
    figures: {},
    text: "2023年，我镇{received|未收到}依申请公开请求；未对公众依申请公开政府信息收取任何费用；{review|没有}发生因政府信息公开工作引发举报、投诉、行政复议或行政诉讼等事件。",
  },
  {
    name: "an application that wants publicity",
    figures: {},
    text: "本年度{received|没有}收到公民、法人或其他组织要求公开政府信息的申请。",
  },
  {
    name: "denied with a slip of the pen",
    figures: {},
    text: "本年度{received|未收到}依申请公开件，{review|无}因政府信息公开申请提出的行政复议、行政诉讼、情况。",
  },
  {
    name: "zero before the noun",
    figures: {},
    text: "2023年，我镇收到{0件}信息公开申请，产生行政复议{0件}、行政诉讼{0件}。",
  },
  {
    name: "numbers of a city in long clauses",
    figures: {
      received: 10342,
      carriedIn: 415,
      "outcomes.total": 10310,
      carriedOut: 447,
      "received.naturalPerson": 9650,
    },
    text: "全市各级行政机关2023年共新收政府信息公开申请{10342件}，同比增长6.3%，加上2022年结转的{415件}，需办理的申请总数为{10757件}；截至2023年底已办结{10310件}，其余{447件}结转至2024年继续办理。新收申请中，自然人申请{9650件}，占{93.3%}。",
  },
  {
    name: "outcomes joined by semicolons",
    figures: {
      "outcomes.granted": 33,
      "outcomes.partlyGranted": 6,
      "outcomes.refused": 9,
      "outcomes.unavailable": 41,
      "outcomes.notProcessed": 4,
      "outcomes.otherHandling": 7,
      "outcomes.total": 100,
    },
    text: "办结的{100件}申请中：予以公开的有{33件}；部分公开的有{6件}；不予公开的有{9件}；无法提供的有{41件}；不予处理的有{4件}；作其他处理的有{7件}。",
  },
  {
    name: "rates of outcomes in one list",
    figures: {
      "outcomes.granted": 45,
      "outcomes.refused": 15,
      "outcomes.unavailable": 40,
      "outcomes.total": 100,
    },
    text: "从答复类型看，予以公开率为45%；答复无法提供{40件}，占答复总数的{40%}；答复不予公开{15件}，占答复总数的{15%}。",
  },
  {
    name: "a bureau with two persons",
    figures: {
      received: 2,
      "received.naturalPerson": 2,
      "outcomes.partlyGranted": 1,
      "outcomes.unavailable": 1,
      "outcomes.total": 2,
    },
    text: "收到依申请公开{2件}，申请人{received.naturalPerson|均}为自然人，作出部分公开答复{1件}、无法提供答复{1件}。",
  },
  {
    name: "an application by a law firm",
    figures: { received: 13, "received.legalService": 2, "received.naturalPerson": 11 },
    text: "全年受理{13件}政府信息公开申请，其中律师事务所提出{2件}，公民个人提出{11件}。",
  },
  {
    name: "reviews and suits in a sentence with fees",
    figures: { review: 2, "litigation.direct": 1, received: 51 },
    text: "2023年，依申请公开共{51件}，未收取检索、复制、邮寄等费用；被申请行政复议{2件}，被提起行政诉讼{1件}。",
  },
  {
    name: "suits that ended",
    figures: {
      "litigation.direct": 3,
      "litigation.direct.upheld": 2,
      "litigation.direct.corrected": 1,
    },
    text: "因政府信息公开被提起行政诉讼{3件}，法院维持{2件}，纠正{1件}。",
  },
  {
    name: "reviews with the rate of upheld",
    figures: { review: 20, "review.upheld": 17, "review.corrected": 3 },
    text: "政府信息公开行政复议{20件}，结果维持{17件}，占{85%}；结果纠正{3件}，占{15%}。",
  },
  {
    name: "documents and their interpretation rate",
    figures: {
      "normativeDocuments.issued": 14,
      "normativeDocuments.inForce": 203,
      "normativeDocuments.repealed": 22,
    },
    text: "严格行政规范性文件管理，全年新制定{14件}、废止{22件}，截至年底现行有效{203件}，政策解读率达100%。",
  },
  {
    name: "a table told in words",
    figures: {
      "licences.decisions": 75,
      "penalties.decisions": 18,
      "coercion.decisions": 2,
      "fees.amount": 1.35,
    },
    text: "本年度行政许可处理决定{75件}，行政处罚处理决定{18件}，行政强制处理决定{2件}，行政事业性收费{1.35万元}。",
  },
  {
    name: "no licences, one penalty",
    figures: { "penalties.decisions": 1 },
    text: "我局本年度{licences.decisions|未办理}行政许可，作出行政处罚决定{1件}，罚款2万元。",
  },
  {
    name: "posts of a street office",
    figures: {},
    text: "2023年共公开各类信息{236条}，其中政府网站动态{27条}，微信公众号{198条}，其他平台{11条}。",
  },
  {
    name: "statistics and notices",
    figures: {},
    text: "通过政府网站主动公开信息{73条}，其中：统计数据{12条}，工作动态{21条}，普查专栏{1条}，会议信息{4条}，公示公告{2条}，其他信息{33条}。",
  },
  {
    name: "proposals with a sum",
    figures: {},
    text: "办理人大代表建议{6件}、政协提案{5件}，合计{11件}，均已办结并公开答复。",
  },
  {
    name: "training of three kinds",
    figures: {},
    text: "全年开展培训{9次}，其中专题培训{3次}、以会代训{4次}、其他形式培训{2次}。",
  },
  {
    name: "visitors and clicks",
    figures: {},
    text: "网站全年独立访问用户32.6万个，总访问量210万次，页面日均浏览5,800次，发布解读36篇，解读比例100%。",
  },
  {
    name: "votes on the site",
    figures: {},
    text: "网上调查4期，收到意见86条，其中采纳31条，未采纳55条并反馈理由。",
  },
  {
    name: "columns updated",
    figures: {},
    text: "新增“优化营商环境”等专栏6个，调整栏目22个，关停专栏9个，更新率98.5%，故障修复率100%。",
  },
  {
    name: "the region's new media",
    figures: {},
    text: "全区在运维政务新媒体46个，其中微信公众号31个，微博9个，抖音号6个，注销僵尸账号5个。",
  },
  {
    name: "what was sent back",
    figures: {},
    text: "审核信息1,860条，退回修改92条，占比4.9%，下架不规范信息13条。",
  },
  {
    name: "the ranks of a survey",
    figures: {},
    text: "在全市政务公开评估中得分93.6分，列第4位，较上年上升2位，约占前10%。",
  },
  {
    name: "applications of other kinds in numbers",
    figures: { received: 6 },
    text: "受理行政许可申请1,205件、行政确认申请36件；收到政府信息公开申请{6件}，其中当面提交2件、网上提交4件。",
  },
  {
    name: "last year's and this year's outcomes",
    figures: {
      received: 15,
      "outcomes.granted": 10,
      "outcomes.unavailable": 5,
      "outcomes.total": 15,
    },
    text: "与2022年相比，申请量由22件下降至15件，降幅31.8%。全年予以公开{10件}，无法提供{5件}，合计办结申请{15件}。",
  },
  {
    name: "forwarded by the county",
    figures: { received: 4 },
    text: "县政府办转来申请3件，本单位直接受理1件，全年共收到政府信息公开申请{4件}。",
  },
  {
    name: "an aside on the law",
    figures: {
      received: 7,
      "outcomes.notProcessed.repeated": 2,
      "outcomes.granted": 5,
      "outcomes.total": 7,
    },
    text: "依据《条例》第三十五条，对2名申请人的重复申请不予处理，共{2件}；其余{5件}予以公开；全年收到申请{7件}。",
  },
  {
    name: "answers in rows with numerals in circles",
    figures: { "outcomes.granted": 3, "outcomes.unavailable": 2, "outcomes.total": 5, received: 5 },
    text: "全年收到政府信息公开申请{5件}，答复情况：①予以公开{3件}；②无法提供{2件}。",
  },
  {
    name: "a figure before its verb",
    figures: { received: 48, "outcomes.total": 46, carriedOut: 2 },
    text: "全年{48件}政府信息公开申请中，{46件}已办结，{2件}结转下年度办理。",
  },
  {
    name: "an island's overview in the form of 2019",
    template: "2019",
    year: 2019,
    figures: {
      received: 20,
      "received.naturalPerson": 18,
      "received.business": 2,
      "outcomes.granted": 9,
      "outcomes.total": 20,
    },
    text: "2019年新收政府信息公开申请{20件}，其中自然人{18件}，商业企业{2件}；予以公开{9件}，占办结总数的{45%}。2018年受理申请31件。",
  },
  {
    name: "short and dry",
    figures: { received: 3, "outcomes.granted": 3, "outcomes.total": 3 },
    text: "依申请公开：{3件}，{outcomes.granted|均}予以公开。",
  },
  {
    name: "all were answered with what is not held",
    figures: { received: 2, "outcomes.unavailable.notHeld": 2, "outcomes.total": 2 },
    text: "2023年办结申请{2件}，{outcomes.unavailable.notHeld|均}属于本机关不掌握相关政府信息。",
  },
];
