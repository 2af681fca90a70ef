import type { Marked } from "../marked";

/** More passages on 依申请公开; see `applications` for the marks. */
export const outcomes: readonly Marked[] = [
  {
    name: "all were granted",
    figures: { received: 7, "outcomes.granted": 7, "outcomes.total": 7 },
    text: "全年共办结政府信息公开申请{7件}，{outcomes.granted|均}予以公开，未发生逾期答复情况。",
  },
  {
    name: "all fell to one kind of answer",
    figures: { received: 3, "outcomes.unavailable": 3, "outcomes.total": 3 },
    text: "2023年收到依申请公开申请{3件}，经审查{outcomes.unavailable|均}为无法提供，已向申请人说明理由。",
  },
  {
    name: "one application, one person",
    figures: {
      received: 1,
      "received.naturalPerson": 1,
      "outcomes.granted": 1,
      "outcomes.total": 1,
    },
    text: "本年度收到依申请公开政府信息申请{1件}，申请人为自然人，答复结果为予以公开，未收取相关费用。",
  },
  {
    name: "in the table, the kinds of organisation",
    figures: {
      received: 98,
      "received.naturalPerson": 90,
      "received.business": 5,
      "received.nonprofit": 1,
      "received.legalService": 2,
    },
    text: "按申请人类别划分：自然人申请{90件}，商业企业申请{5件}，社会公益组织申请{1件}，法律服务机构申请{2件}，科研机构{received.research|无}。",
  },
  {
    name: "a town's overview with many other figures",
    figures: { received: 2, "outcomes.granted": 2, "outcomes.total": 2, "licences.decisions": 46 },
    text: "一、总体情况\n（一）主动公开。2023年通过区政府门户网站发布信息326条，镇微信公众号推送图文188篇，更新村务公开栏52处。\n（二）依申请公开。全年收到申请{2件}，{2件}均已予以公开。\n（三）政府信息管理。全年办理行政许可{46件}，严格执行三审三校。\n（四）平台建设。维护专栏4个，整改错别字17处。\n（五）监督保障。开展培训2次，参训68人次，未发生责任追究情况。",
  },
  {
    name: "answers in time are no outcomes",
    figures: { received: 28, carriedIn: 2, "outcomes.total": 29, carriedOut: 1 },
    text: "受理政府信息公开申请{28件}，其中当面申请2件、网络申请26件，按时答复率100%；上年结转{2件}；结转下年度办理{1件}。",
  },
  {
    name: "two carried from last year",
    figures: { received: 36, carriedIn: 2, "outcomes.total": 38 },
    text: "2022年结转至2023年的申请{2件}，2023年新收申请{36件}，两项合计{38件}均已办结，{carriedOut|无}结转2024年事项。",
  },
  {
    name: "no application of an organisation",
    figures: { received: 11, "received.naturalPerson": 11 },
    text: "共收到自然人提出的政府信息公开申请{11件}，{received.business|没有}收到商业企业的申请。",
  },
  {
    name: "public institutions and companies",
    figures: { received: 30, "received.naturalPerson": 24, "received.business": 6 },
    text: "新收的政府信息公开申请中，自然人申请占{80%}，商业企业申请占{20%}，热点集中在规划、住建、自然资源领域。",
  },
  {
    name: "withdrawn on the way",
    figures: {
      received: 17,
      "outcomes.granted": 10,
      "outcomes.otherHandling": 3,
      "outcomes.total": 17,
    },
    text: "2023年收到政府信息公开申请{17件}，予以公开{10件}，其他处理{3件}，其中申请人主动撤回2件。",
  },
  {
    name: "the city's departments and towns",
    figures: {
      received: 965,
      "received.naturalPerson": 871,
      "outcomes.total": 970,
      carriedIn: 20,
      carriedOut: 15,
    },
    text: "全区行政机关新收政府信息公开申请{965件}（其中区直部门610件，镇街355件），自然人申请{871件}，加上上年结转{20件}，办结{970件}，结转下年度{15件}。",
  },
  {
    name: "quarters",
    figures: { received: 12 },
    text: "全年收到政府信息公开申请{12件}，其中一季度2件，二季度4件，三季度3件，四季度3件。",
  },
  {
    name: "a rate of answers",
    figures: { received: 88, "outcomes.total": 88 },
    text: "全年共收到公民、法人和其他组织政府信息公开申请{88件}，按期办结率100%，群众满意率99.2%，平均办理时长8.6个工作日。",
  },
  {
    name: "granted in part",
    figures: {
      received: 20,
      "outcomes.granted": 8,
      "outcomes.partlyGranted": 2,
      "outcomes.unavailable": 10,
      "outcomes.total": 20,
    },
    text: "在已办结的{20件}申请中，{8件}予以公开，{2件}部分公开，{10件}无法提供。",
  },
  {
    name: "without a verb",
    figures: { received: 43, carriedIn: 1, "outcomes.total": 44 },
    text: "依申请公开情况：新收{43件}，上年结转{1件}，办结{44件}，结转下年度{0件}。",
  },
  {
    name: "received through the platform",
    figures: { received: 57, "outcomes.total": 55, carriedOut: 2 },
    text: "我局通过市依申请公开系统受理政府信息公开申请{57件}，已答复{55件}，另有{2件}正在办理中。",
  },
  {
    name: "none carried over, none reviewed",
    figures: { received: 5, "outcomes.total": 5 },
    text: "2023年度，收到申请公开政府信息{5件}，均按规定答复，{carriedOut|没有}结转下年度办理的申请，{review|没有}因信息公开引发的行政复议和行政诉讼。",
  },
  {
    name: "two paragraphs under a heading",
    figures: { received: 10, "outcomes.granted": 4, "outcomes.refused": 6, "outcomes.total": 10 },
    text: "（二）依申请公开\n2023年我局共收到{10件}，较去年增加4件，增幅66.7%。\n按答复类型分，予以公开{4件}，不予公开{6件}。",
  },
  {
    name: "a correction notice is no outcome",
    figures: { received: 19, "outcomes.total": 19 },
    text: "全年共收到政府信息公开申请{19件}，发出补正通知书6份，延期答复2件，征求第三方意见3件，办结{19件}。",
  },
  {
    name: "natural persons first",
    figures: {
      received: 61,
      "received.naturalPerson": 55,
      "received.business": 4,
      "received.research": 1,
      "received.nonprofit": 1,
    },
    text: "从申请主体来看，{55件}为自然人申请，{4件}为商业企业申请，科研机构和社会公益组织各{1件}。",
  },
  {
    name: "received, not in a list",
    figures: {
      received: 230,
      "received.naturalPerson": 213,
      "received.business": 17,
      "outcomes.total": 228,
      carriedOut: 2,
    },
    text: "2023年，全县共收到政府信息公开申请{230件}。其中，自然人申请{213件}，占比{92.6%}；商业企业申请{17件}，占比{7.4%}。截至年底办结{228件}，{2件}转入2024年办理。",
  },
  {
    name: "answered within the year",
    figures: {
      received: 150,
      "outcomes.granted": 60,
      "outcomes.partlyGranted": 10,
      "outcomes.refused": 20,
      "outcomes.unavailable": 45,
      "outcomes.notProcessed": 12,
      "outcomes.otherHandling": 3,
      "outcomes.total": 150,
    },
    text: "全年答复申请{150件}，其中，“予以公开”{60件}，“部分公开”{10件}，“不予公开”{20件}，“无法提供”{45件}，“不予处理”{12件}，“其他处理”{3件}，主动公开率进一步提高。",
  },
  {
    name: "nothing but a zero",
    figures: {},
    text: "本年度收到政府信息公开申请{0件}，上年结转{0件}，办理结果总计{0件}。",
  },
  {
    name: "an online consultation is no application",
    figures: { received: 3 },
    text: "解答群众政府信息公开咨询46人次，其中电话咨询38次、现场咨询8次；收到政府信息公开申请{3件}。",
  },
  {
    name: "measures before figures",
    figures: { received: 72, "outcomes.total": 72 },
    text: "一是规范流程，严把登记、审查、答复三个关口；二是加强会商，对疑难申请集体研究15次；三是按时办结，全年办理政府信息公开申请{72件}，未出现因程序违法被纠错的情形。",
  },
  {
    name: "a company's applications among others",
    figures: { received: 47, "received.naturalPerson": 44, "received.business": 3 },
    text: "本年收到申请{47件}，自然人提出{44件}，占总数的{93.6%}，企业提出{3件}，占总数的{6.4%}。",
  },
  {
    name: "what applicants asked for by letter",
    figures: {
      received: 8,
      "outcomes.unavailable.notHeld": 6,
      "outcomes.granted": 2,
      "outcomes.total": 8,
    },
    text: "收到的{8件}书面申请中，涉及本机关不掌握信息无法提供的{6件}，予以公开的{2件}。",
  },
];
