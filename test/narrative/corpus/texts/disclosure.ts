import type { Marked } from "../marked";

const D = "normativeDocuments";

/** Passages on what table two counts; see `applications` for the marks. */
export const disclosure: readonly Marked[] = [
  {
    name: "documents, cleared and in force",
    figures: { [`${D}.issued`]: 3, [`${D}.inForce`]: 20 },
    text: "2023年，我局制发规范性文件{3件}，清理废止文件{0件}，现行有效文件{20件}。",
  },
  {
    name: "documents told under a heading",
    figures: { [`${D}.issued`]: 6, [`${D}.repealed`]: 2, [`${D}.inForce`]: 31 },
    text: "（三）行政规范性文件管理\n全年制发{6件}，废止{2件}，现行有效{31件}。",
  },
  {
    name: "decisions in a row",
    figures: { "licences.decisions": 1532, "penalties.decisions": 208, "coercion.decisions": 5 },
    text: "全年作出行政许可决定{1,532件}、行政处罚决定{208件}、行政强制决定{5件}，均按规定在7个工作日内公示。",
  },
  {
    name: "public fees",
    figures: { "fees.amount": 320.5 },
    text: "全年行政事业性收费{320.5万元}，公开收费目录1份，减免收费12.6万元。",
  },
  {
    name: "regulations and documents",
    figures: {
      "regulations.issued": 2,
      "regulations.repealed": 1,
      "regulations.inForce": 45,
      [`${D}.issued`]: 11,
      [`${D}.inForce`]: 136,
    },
    text: "市政府制定规章{2件}，废止规章{1件}，现行有效规章{45件}；制发行政规范性文件{11件}，现行有效行政规范性文件{136件}。",
  },
  {
    name: "no documents",
    figures: {},
    text: "2023年度，我镇{normativeDocuments.issued|未制定}行政规范性文件，{penalties.decisions|未作出}行政处罚决定。",
  },
  {
    name: "penalties published, not counted",
    figures: { "penalties.decisions": 64 },
    text: "本年度作出行政处罚{64件}，在“双公示”平台公示行政处罚信息62条，上传行政许可信息310条。",
  },
  {
    name: "lists are not decisions",
    figures: { "licences.decisions": 95 },
    text: "梳理公布权责清单1,056项，其中行政许可86项、行政处罚720项；全年办理行政许可{95件}。",
  },
  {
    name: "only licences",
    figures: { "licences.decisions": 4217 },
    text: "2023年行政许可{4217件}，按时办结率100%。",
  },
  {
    name: "documents in Chinese numerals",
    figures: { [`${D}.issued`]: 12, [`${D}.repealed`]: 10 },
    text: "共印发行政规范性文件{十二件}，宣布废止行政规范性文件{十件}，备案审查率100%。",
  },
  {
    name: "a fee of yuan",
    figures: { "fees.amount": 8.65 },
    text: "收取行政事业性收费{86,500元}，全部缴入国库。",
  },
  {
    name: "documents respectively",
    figures: { [`${D}.issued`]: 4, [`${D}.repealed`]: 7 },
    text: "行政规范性文件制发、废止分别为{4件}、{7件}。",
  },
  {
    name: "kinds of decisions respectively",
    figures: { "licences.decisions": 310, "penalties.decisions": 22, "coercion.decisions": 1 },
    text: "行政许可、行政处罚、行政强制处理决定数量分别为{310件}、{22件}、{1件}。",
  },
  {
    name: "the documents that stay",
    figures: { [`${D}.repealed`]: 9, [`${D}.inForce`]: 58 },
    text: "开展行政规范性文件清理，继续有效{58件}，废止{9件}，拟修改3件。",
  },
  {
    name: "interpretations beside documents",
    figures: { [`${D}.issued`]: 8 },
    text: "制定出台行政规范性文件{8件}，配套发布政策解读材料24篇，其中图文解读15篇、视频解读9篇。",
  },
  {
    name: "no coercion",
    figures: { "licences.decisions": 12, "penalties.decisions": 3 },
    text: "全年行政许可{12件}，行政处罚{3件}，{coercion.decisions|无}行政强制。",
  },
  {
    name: "permits of a bureau",
    figures: { "licences.decisions": 687, "penalties.decisions": 41 },
    text: "我局坚持“应公开尽公开”，公开行政许可687件、行政处罚41件的办理结果；接受咨询电话2,310个。",
  },
  {
    name: "documents on the website",
    figures: { [`${D}.inForce`]: 112 },
    text: "建成规范性文件库，集中公开现行有效行政规范性文件{112件}，收录历史文件356件。",
  },
];
