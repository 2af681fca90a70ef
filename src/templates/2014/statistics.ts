import type { Heading, Table } from "../../model/template";

const groups: readonly Heading[] = [
  {
    key: "disclosure",
    label: "一、主动公开情况",
    children: [
      {
        key: "published",
        label: "（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）",
        aliases: ["主动公开政府信息数"],
        unit: "条",
      },
      {
        key: "normativePublished",
        label: "其中：主动公开规范性文件数",
        aliases: ["主动公开规范性文件数"],
        unit: "条",
      },
      { key: "normativeIssued", label: "制发规范性文件总数", unit: "件" },
      { key: "gazette", label: "1.政府公报公开政府信息数", unit: "条" },
      { key: "website", label: "2.政府网站公开政府信息数", unit: "条" },
      { key: "microblog", label: "3.政务微博公开政府信息数", unit: "条" },
      { key: "wechat", label: "4.政务微信公开政府信息数", unit: "条" },
      { key: "otherChannels", label: "5.其他方式公开政府信息数", unit: "条" },
    ],
  },
  {
    key: "responses",
    label: "二、回应解读情况",
    children: [
      {
        key: "events",
        label: "（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）",
        aliases: ["回应公众关注热点或重大舆情数"],
        unit: "次",
      },
      {
        key: "pressConferences",
        label: "1.参加或举办新闻发布会总次数",
        aliases: ["新闻发布会总次数"],
        unit: "次",
      },
      {
        key: "pressConferencesByHead",
        label: "其中：主要负责同志参加新闻发布会次数",
        aliases: ["主要负责同志参加新闻发布会次数"],
        unit: "次",
      },
      { key: "interviews", label: "2.政府网站在线访谈次数", unit: "次" },
      {
        key: "interviewsByHead",
        label: "其中：主要负责同志参加政府网站在线访谈次数",
        aliases: ["主要负责同志参加政府网站在线访谈次数"],
        unit: "次",
      },
      { key: "explanations", label: "3.政策解读稿件发布数", unit: "篇" },
      { key: "socialMedia", label: "4.微博微信回应事件数", unit: "次" },
      { key: "otherChannels", label: "5.其他方式回应事件数", unit: "次" },
    ],
  },
  {
    key: "applications",
    label: "三、依申请公开情况",
    children: [
      { key: "received", label: "（一）收到申请数", unit: "件" },
      { key: "inPerson", label: "1.当面申请数", unit: "件" },
      { key: "fax", label: "2.传真申请数", unit: "件" },
      { key: "online", label: "3.网络申请数", unit: "件" },
      { key: "letter", label: "4.信函申请数", unit: "件" },
      { key: "closed", label: "（二）申请办结数", unit: "件" },
      { key: "onTime", label: "1.按时办结数", unit: "件" },
      { key: "extended", label: "2.延期办结数", unit: "件" },
      { key: "answered", label: "（三）申请答复数", unit: "件" },
      { key: "alreadyPublished", label: "1.属于已主动公开范围数", unit: "件" },
      { key: "granted", label: "2.同意公开答复数", unit: "件" },
      { key: "partlyGranted", label: "3.同意部分公开答复数", unit: "件" },
      { key: "refused", label: "4.不同意公开答复数", unit: "件" },
      { key: "stateSecret", label: "其中：涉及国家秘密", aliases: ["涉及国家秘密"], unit: "件" },
      { key: "businessSecret", label: "涉及商业秘密", unit: "件" },
      { key: "privacy", label: "涉及个人隐私", unit: "件" },
      {
        key: "securityAndStability",
        label: "危及国家安全、公共安全、经济安全和社会稳定",
        unit: "件",
      },
      {
        key: "notInformation",
        label: "不是《条例》所指政府信息",
        aliases: ["非《条例》所指政府信息"],
        unit: "件",
      },
      { key: "otherGrounds", label: "法律法规规定的其他情形", unit: "件" },
      { key: "notOwn", label: "5.不属于本行政机关公开数", unit: "件" },
      { key: "notExisting", label: "6.申请信息不存在数", unit: "件" },
      { key: "toCorrect", label: "7.告知作出更改补充数", unit: "件" },
      { key: "otherWays", label: "8.告知通过其他途径办理数", unit: "件" },
    ],
  },
  {
    key: "review",
    label: "四、行政复议数量",
    children: [
      { key: "total", label: "四、行政复议数量", unit: "件" },
      { key: "upheld", label: "（一）维持具体行政行为数", unit: "件" },
      { key: "corrected", label: "（二）被依法纠错数", unit: "件" },
      { key: "other", label: "（三）其他情形数", unit: "件" },
    ],
  },
  {
    key: "litigation",
    label: "五、行政诉讼数量",
    children: [
      { key: "total", label: "五、行政诉讼数量", unit: "件" },
      { key: "upheld", label: "（一）维持具体行政行为或者驳回原告诉讼请求数", unit: "件" },
      { key: "corrected", label: "（二）被依法纠错数", unit: "件" },
      { key: "other", label: "（三）其他情形数", unit: "件" },
    ],
  },
  {
    key: "complaints",
    label: "六、举报投诉数量",
    children: [{ key: "total", label: "六、举报投诉数量", unit: "件" }],
  },
  {
    key: "fees",
    label: "七、依申请公开信息收取的费用",
    children: [
      { key: "amount", label: "七、依申请公开信息收取的费用", unit: "万元", figure: "amount" },
    ],
  },
  {
    key: "resources",
    label: "八、机构建设和保障经费情况",
    children: [
      { key: "offices", label: "（一）政府信息公开工作专门机构数", unit: "个" },
      { key: "readingPoints", label: "（二）设置政府信息公开查阅点数", unit: "个" },
      { key: "staff", label: "（三）从事政府信息公开工作人员数", unit: "人" },
      {
        key: "fullTime",
        label: "1.专职人员数（不包括政府公报及政府网站工作人员数）",
        aliases: ["专职人员数"],
        unit: "人",
      },
      { key: "partTime", label: "2.兼职人员数", unit: "人" },
      {
        key: "budget",
        label:
          "（四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）",
        aliases: ["政府信息公开专项经费"],
        unit: "万元",
        figure: "amount",
      },
    ],
  },
  {
    key: "training",
    label: "九、政府信息公开会议和培训情况",
    children: [
      { key: "meetings", label: "（一）召开政府信息公开工作会议或专题会议数", unit: "次" },
      { key: "courses", label: "（二）举办各类培训班数", unit: "次" },
      { key: "trained", label: "（三）接受培训人员数", unit: "人次" },
    ],
  },
];

/** The national list of 国办发〔2014〕32号: one figure a row. Unconfirmed row by row. */
export const statistics: Table = {
  id: "statistics",
  name: "统计表",
  title: "政府信息公开情况统计表",
  definedName: "nianbao_statistics",
  orientation: "portrait",
  blocks: [
    {
      corner: "统计指标",
      columns: [{ key: "count", label: "统计数", aliases: ["数量", "本年度", "统计数据"] }],
      rows: groups,
    },
  ],
};
