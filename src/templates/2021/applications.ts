import type { Heading, Table } from "../../model/template";

export const applicantsLabel = "申请人情况";

/** What the form prints above the columns of those who are no natural persons. */
export const organisations = "法人或其他组织";

/** The seven columns of table three. */
const applicants: readonly Heading[] = [
  {
    label: applicantsLabel,
    children: [
      { key: "naturalPerson", label: "自然人", aliases: ["公民", "个人"] },
      {
        label: "法人或其他组织",
        children: [
          { key: "business", label: "商业企业", aliases: ["企业"] },
          { key: "research", label: "科研机构", aliases: ["科研院所", "科研单位"] },
          { key: "nonprofit", label: "社会公益组织", aliases: ["社会组织", "公益组织"] },
          { key: "legalService", label: "法律服务机构", aliases: ["法律机构"] },
          { key: "other", label: "其他" },
        ],
      },
      { key: "total", label: "总计", aliases: ["合计"] },
    ],
  },
];

const received: Heading = {
  key: "received",
  label: "一、本年新收政府信息公开申请数量",
  aliases: ["一、本年新收申请数量", "本年新收政府信息公开申请数"],
};

const carriedIn: Heading = {
  key: "carriedIn",
  label: "二、上年结转政府信息公开申请数量",
  aliases: ["二、上年结转申请数量", "上年结转政府信息公开申请数"],
};

const carriedOut: Heading = {
  key: "carriedOut",
  label: "四、结转下年度继续办理",
  aliases: ["四、结转下年继续办理", "结转下年度办理"],
};

/** The first eighteen outcomes; 其他处理 and the total follow. */
const decided: readonly Heading[] = [
  { key: "granted", label: "（一）予以公开" },
  {
    key: "partlyGranted",
    label: "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
    aliases: ["（二）部分公开"],
    help: "区分处理的，一件答复只计入这一行，不再计入其他情形。",
  },
  {
    key: "refused",
    label: "（三）不予公开",
    children: [
      { key: "stateSecret", label: "1.属于国家秘密", aliases: ["国家秘密"] },
      {
        key: "prohibitedByLaw",
        label: "2.其他法律行政法规禁止公开",
        aliases: ["2.其他法律、行政法规禁止公开", "2.其他法律行政止公开"],
      },
      {
        key: "securityAndStability",
        label: "3.危及“三安全一稳定”",
        aliases: ["3.危及三安全一稳定"],
      },
      { key: "thirdPartyRights", label: "4.保护第三方合法权益" },
      { key: "internalAffairs", label: "5.属于三类内部事务信息" },
      { key: "processInformation", label: "6.属于四类过程性信息" },
      { key: "enforcementFile", label: "7.属于行政执法案卷" },
      { key: "administrativeInquiry", label: "8.属于行政查询事项" },
    ],
  },
  {
    key: "unavailable",
    label: "（四）无法提供",
    children: [
      { key: "notHeld", label: "1.本机关不掌握相关政府信息" },
      { key: "needsCreation", label: "2.没有现成信息需要另行制作" },
      { key: "stillUnclear", label: "3.补正后申请内容仍不明确" },
    ],
  },
  {
    key: "notProcessed",
    label: "（五）不予处理",
    children: [
      { key: "complaint", label: "1.信访举报投诉类申请" },
      { key: "repeated", label: "2.重复申请" },
      { key: "publication", label: "3.要求提供公开出版物" },
      { key: "abusive", label: "4.无正当理由大量反复申请" },
      {
        key: "reconfirmation",
        label: "5.要求行政机关确认或重新出具已获取信息",
        aliases: ["5.要求行政机关确认或者重新出具已获取信息"],
      },
    ],
  },
];

const outcomesLabel = "三、本年度办理结果";

const outcomesTotal: Heading = {
  key: "total",
  label: "（七）总计",
  aliases: ["（七）合计", "总计", "办结总计", "办理结果总计"],
};

const applicationsCorner = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

/** Table three of 国办公开办函〔2021〕30号: 25 rows × 7 columns = 175 figures. */
export const applications: Table = {
  id: "applications",
  name: "表三",
  title: "三、收到和处理政府信息公开申请情况",
  titleAliases: ["收到和处理政府信息公开申请情况", "三、依申请公开政府信息情况"],
  definedName: "nianbao_applications",
  orientation: "portrait",
  help: "数据截至报告年度 12 月 31 日。",
  look: {
    sheet: { labels: [6, 15, 33], figure: 9.5 },
    paper: { labels: [0.06, 0.155, 0.275], size: 18, row: 360 },
  },
  blocks: [
    {
      corner: applicationsCorner,
      columns: applicants,
      rows: [
        received,
        carriedIn,
        {
          key: "outcomes",
          label: outcomesLabel,
          children: [
            ...decided,
            {
              key: "otherHandling",
              label: "（六）其他处理",
              singleRow: "other",
              children: [
                {
                  key: "notCorrected",
                  label: "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
                },
                {
                  key: "feeUnpaid",
                  label: "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
                },
                { key: "other", label: "3.其他" },
              ],
            },
            outcomesTotal,
          ],
        },
        carriedOut,
      ],
    },
  ],
};
