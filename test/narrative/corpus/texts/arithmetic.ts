import type { Marked } from "../marked";

/** Passages that reckon: wholes with parts and shares that need no table. */
export const arithmetic: readonly Marked[] = [
  {
    name: "seven documents",
    figures: {},
    text: "2023年度主动公开政府信息文件{7份}，其中机构职能类信息{6份}，应主动公开的其他政府信息类信息{1份}。",
  },
  {
    name: "kinds with a remainder",
    figures: {},
    text: "全年公开政府信息{482条}，其中政策法规{56条}、工作动态{310条}、财政预决算{22条}、其他{94条}。",
  },
  {
    name: "in all, comprising",
    figures: {},
    text: "2023年共发布信息{960条}，包括网站信息{520条}、微信信息{360条}、微博信息{80条}。",
  },
  {
    name: "respectively",
    figures: {},
    text: "受理线上线下咨询{230件}，网上咨询、电话咨询、现场咨询分别为{120件}、{80件}、{30件}。",
  },
  {
    name: "a sum at the end",
    figures: {},
    text: "全年门户网站公开信息{320条}，微信公众号公开信息{180条}，合计{500条}。",
  },
  {
    name: "ways of applying",
    figures: { received: 27 },
    text: "收到政府信息公开申请{27件}，其中网络申请{20件}、信函申请{5件}、其他方式{2件}。",
  },
  {
    name: "the rest at the end",
    figures: {},
    text: "办理群众留言{146件}，其中咨询类{98件}，建议类{30件}，其余{18件}为投诉类。",
  },
  {
    name: "shares that make a whole",
    figures: {},
    text: "从信息类别看，动态类占{45.2%}，公告类占{30.5%}，政策类占{14.1%}，其他占{10.2%}。",
  },
  {
    name: "shares respectively",
    figures: {},
    text: "网站、微信、微博发布信息占比分别为{60%}、{30%}、{10%}。",
  },
  {
    name: "hotline calls of three kinds",
    figures: {},
    text: "处理热线工单{1,580件}，其中求助类{860件}、咨询类{500件}、其他类{220件}，办结率100%。",
  },
  {
    name: "channels under a heading",
    figures: {},
    text: "（一）主动公开情况\n全年主动公开政府信息{1234条}。其中，政府网站{800条}、政务微信{400条}、其他渠道{34条}。",
  },
  {
    name: "proposals of both houses",
    figures: {},
    text: "共办理建议提案{22件}，包括人大建议{14件}、政协提案{8件}，满意率100%。",
  },
  {
    name: "nested and complete",
    figures: {},
    text: "公开信息{100条}，其中网站{60条}（其中政策{20条}、其他{40条}），其他平台{40条}。",
  },
  {
    name: "Chinese numerals that add up",
    figures: {},
    text: "召开新闻发布会{十二场}，其中专题发布会{八场}，其他发布会{四场}。",
  },
  {
    name: "one part alone",
    figures: {},
    text: "组织培训12次，其中线上培训5次，参训人员300人次。",
  },
  {
    name: "parts of the documents made",
    figures: { "normativeDocuments.issued": 9 },
    text: "制发行政规范性文件{9件}，其中县政府文件{3件}、县政府办公室文件{4件}、其他文件{2件}。",
  },
  {
    name: "columns of a website",
    figures: {},
    text: "区政府网站新增信息{2,640条}，其中：概况类信息{40条}，动态类信息{1,800条}，公开目录信息{600条}，其他信息{200条}。",
  },
  {
    name: "ways in, as shares",
    figures: { received: 40 },
    text: "全年收到政府信息公开申请{40件}，其中网络申请占{75%}，信函申请占{20%}，其他方式占{5%}。",
  },
];
