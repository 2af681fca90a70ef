import type { Marked } from "../marked";

/**
 * Passages on 依申请公开, of our own making, in the manner of published reports. `{75件}` is a
 * figure that a finding must point to when it is changed; in `{received|未收到}` nothing can be
 * changed but the table. Figures that are not named are 0.
 */
export const applications: readonly Marked[] = [
  {
    name: "applicants named after 涉及",
    figures: { received: 75, "received.naturalPerson": 72, "received.business": 3 },
    text: "2023年，我局共收到政府信息公开申请{75件}，涉及自然人{72件}、商业企业{3件}。",
  },
  {
    name: "all from natural persons",
    figures: { received: 18, "received.naturalPerson": 18 },
    text: "2023年度共收到政府信息公开申请{18件}，{received.naturalPerson|全部}为自然人申请，均已按期答复。",
  },
  {
    name: "all applicants are persons, in a sentence of its own",
    figures: { received: 6, "received.naturalPerson": 6 },
    text: "全年受理政府信息公开申请{6件}。申请人{received.naturalPerson|均}为自然人，主要通过网络渠道提出。",
  },
  {
    name: "none came, none was reviewed",
    figures: {},
    text: "本年度{received|没有}接到公民、法人和其他组织的政府信息公开申请，{review|未出现}因政府信息公开被申请行政复议、提起行政诉讼的情形。",
  },
  {
    name: "a long attribute before the noun",
    figures: { received: 81, "received.naturalPerson": 70, "received.legalService": 11 },
    text: "2023年，区政府办公室接收公民、法人及其他组织通过政府信息公开平台、信函、当面递交等方式提出的政府信息公开申请共计{81件}，其中自然人{70件}，法律服务机构{11件}。",
  },
  {
    name: "information that does not exist",
    figures: {
      received: 22,
      "outcomes.granted": 12,
      "outcomes.unavailable.notHeld": 5,
      "outcomes.partlyGranted": 5,
      "outcomes.total": 22,
    },
    text: "共收到政府信息公开申请{22件}，已全部办结，其中予以公开的{12件}，部分公开的{5件}，因信息不存在的{5件}。",
  },
  {
    name: "outcomes behind 为",
    figures: {
      received: 9,
      "outcomes.granted": 6,
      "outcomes.partlyGranted": 3,
      "outcomes.total": 9,
    },
    text: "依申请公开办理情况：全年收到申请{9件}，答复{9件}，其中{6件}为予以公开，{3件}为部分公开。",
  },
  {
    name: "the fee is told between",
    figures: { received: 4, "outcomes.total": 4 },
    text: "2023年共收到依申请公开{4件}，办结{4件}。未收取信息处理费。{review|未发生}行政复议、行政诉讼案件。",
  },
  {
    name: "the fee comes first",
    figures: {
      received: 14,
      "outcomes.granted": 9,
      "outcomes.unavailable": 5,
      "outcomes.total": 14,
    },
    text: "依申请提供政府信息未收取信息处理费。全年共受理申请{14件}，予以公开{9件}，无法提供{5件}。",
  },
  {
    name: "a remainder without a unit, and its share",
    figures: {
      received: 60,
      "outcomes.granted": 30,
      "outcomes.unavailable": 24,
      "outcomes.notProcessed": 6,
      "outcomes.total": 60,
    },
    text: "全年办结政府信息公开申请{60件}，其中予以公开{30件}，占{50%}；无法提供{24件}，占{40%}；其他情况6，占10%。",
  },
  {
    name: "another case and its share",
    figures: { received: 40, "outcomes.granted": 22, "outcomes.refused": 14, "outcomes.total": 40 },
    text: "2023年办结政府信息公开申请{40件}，予以公开{22件}，占{55%}；不予公开{14件}，占{35%}；其他情况4件，占10%。",
  },
  {
    name: "reviews caused by publicity",
    figures: {
      received: 320,
      review: 61,
      "review.upheld": 48,
      "review.corrected": 6,
      "review.pending": 7,
    },
    text: "2023年，全市因政府信息公开引起的行政复议{61件}，其中维持{48件}、纠正{6件}、尚未审结{7件}。",
  },
  {
    name: "received with carried in and out",
    figures: { received: 117, carriedIn: 4, "outcomes.total": 115, carriedOut: 6 },
    text: "一年来，本机关新收政府信息公开申请{117件}，加上上年结转{4件}，共办理{121件}，年内办结{115件}，其余{6件}结转下年度继续办理。",
  },
  {
    name: "one line",
    figures: {},
    text: "2023年，我单位{received|未收到}公众提出的政府信息公开申请。",
  },
  {
    name: "numbered list of outcomes",
    figures: {
      received: 52,
      "outcomes.granted": 18,
      "outcomes.partlyGranted": 4,
      "outcomes.refused": 7,
      "outcomes.unavailable": 16,
      "outcomes.notProcessed": 5,
      "outcomes.otherHandling": 2,
      "outcomes.total": 52,
    },
    text: "（二）依申请公开情况\n2023年共收到政府信息公开申请{52件}，已办结{52件}，答复情况如下：\n1.予以公开{18件}；\n2.部分公开{4件}；\n3.不予公开{7件}；\n4.无法提供{16件}；\n5.不予处理{5件}；\n6.其他处理{2件}。",
  },
  {
    name: "ways and applicants in one sentence",
    figures: { received: 33, "received.naturalPerson": 31, "received.business": 2 },
    text: "全年收到政府信息公开申请{33件}，从申请方式看，网上申请21件、信函申请9件、当面申请3件；从申请主体看，自然人{31件}、企业{2件}。",
  },
  {
    name: "subjects told apart by content",
    figures: { received: 26 },
    text: "2023年全镇共受理政府信息公开申请{26件}，内容主要涉及征地拆迁14件、宅基地审批8件、惠农补贴4件。",
  },
  {
    name: "the year before in the same sentence",
    figures: { received: 45 },
    text: "2023年收到政府信息公开申请{45件}，2022年为51件，同比下降11.8%，申请量连续两年回落。",
  },
  {
    name: "increase and rate",
    figures: { received: 208, "outcomes.total": 199, carriedOut: 9 },
    text: "2023年，全县各级行政机关共收到政府信息公开申请{208件}，同比增长15.6%；办结{199件}，结转2024年继续办理{9件}。",
  },
  {
    name: "handled of both years",
    figures: { received: 64, carriedIn: 3, "outcomes.total": 66, carriedOut: 1 },
    text: "依法依规做好依申请公开工作，2023年度新收申请{64件}，上年度结转{3件}，已办结{66件}，未办结{1件}转入下年度。",
  },
  {
    name: "Chinese numerals throughout",
    figures: { received: 16, "received.naturalPerson": 15, "received.business": 1 },
    text: "本年度收到政府信息公开申请{十六件}，其中自然人{十五件}，商业企业{一件}，均在法定期限内办结。",
  },
  {
    name: "full-width figures",
    figures: { received: 1204, "outcomes.total": 1198 },
    text: "２０２３年，全市新收政府信息公开申请{１，２０４件}，办结{１１９８件}，同比分别上升８％和６．５％。",
  },
  {
    name: "outcomes with their shares in brackets",
    figures: {
      "outcomes.granted": 41,
      "outcomes.partlyGranted": 9,
      "outcomes.unavailable": 30,
      "outcomes.total": 80,
    },
    text: "从办理结果看，予以公开{41件}（占{51.25%}），部分公开{9件}（占{11.25%}），无法提供{30件}（占{37.5%}）。",
  },
  {
    name: "shares of applicants, respectively",
    figures: {
      received: 250,
      "received.naturalPerson": 230,
      "received.business": 15,
      "received.other": 5,
    },
    text: "申请主体中，自然人、商业企业占比分别为{92%}、{6%}。全年新收申请{250件}，法人或其他组织共{20件}。",
  },
  {
    name: "only refusals told apart",
    figures: {
      "outcomes.refused.stateSecret": 1,
      "outcomes.refused.internalAffairs": 4,
      "outcomes.refused.processInformation": 6,
      "outcomes.refused.enforcementFile": 2,
      "outcomes.total": 40,
    },
    text: "不予公开的政府信息公开申请{13件}，其中属于国家秘密{1件}，属于三类内部事务信息{4件}，属于四类过程性信息{6件}，属于行政执法案卷{2件}。",
  },
  {
    name: "not held, to be made, still unclear",
    figures: {
      "outcomes.unavailable.notHeld": 19,
      "outcomes.unavailable.needsCreation": 3,
      "outcomes.unavailable.stillUnclear": 2,
      "outcomes.total": 51,
    },
    text: "无法提供政府信息的{24件}申请中，本机关不掌握相关政府信息的{19件}，没有现成信息需要另行制作的{3件}，补正后申请内容仍不明确的{2件}。",
  },
  {
    name: "not processed",
    figures: {
      "outcomes.notProcessed.complaint": 8,
      "outcomes.notProcessed.repeated": 5,
      "outcomes.total": 70,
    },
    text: "对信访举报投诉类申请{8件}、重复申请{5件}，依法作出不予处理决定，不予处理共{13件}。",
  },
];
