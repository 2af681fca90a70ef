import type { Marked } from "../marked";

/** Passages with figures that no table has and no arithmetic binds: nothing may be said of them. */
export const quiet: readonly Marked[] = [
  {
    name: "news of a county",
    figures: {},
    text: "2023年，县政府门户网站发布信息12,860条，县政府公报出刊6期，微博、微信发布信息3,420条，阅读量达860万次。",
  },
  {
    name: "petitions and hotlines",
    figures: {},
    text: "2023年以来共处置12345平台诉求件820件、省平台75件，群众满意率98.7%，接待来访群众136批次312人次。",
  },
  {
    name: "money and people",
    figures: {},
    text: "发放各类救助资金1,256.8万元，惠及群众3,260户；公开“三公”经费支出12.6万元，比上年压减5.2%。",
  },
  {
    name: "proposals",
    figures: {},
    text: "承办人大代表建议36件、政协委员提案52件，办复率100%，其中已解决或列入计划解决的占91%，代表、委员满意率100%。",
  },
  {
    name: "interpretation",
    figures: {},
    text: "全年发布政策解读86篇，其中图解32篇、视频18个、负责人解读9篇，回应社会热点12次。",
  },
  {
    name: "training",
    figures: {},
    text: "举办全区政务公开培训班3期，培训480人次；组织政务公开日活动26场，邀请群众1,120人参加。",
  },
  {
    name: "overlapping channels",
    figures: {},
    text: "公开政府信息1,360条，其中通过门户网站公开1,360条，同时通过微信公众号公开820条、公开栏公开410条。",
  },
  {
    name: "nested parts",
    figures: {},
    text: "主动公开信息500条，其中网站公开350条（其中动态210条、公告90条），政务新媒体公开150条。",
  },
  {
    name: "units that differ",
    figures: {},
    text: "公开重大建设项目信息15件，其中批准信息26条、施工信息40条、质量安全监督信息8份。",
  },
  {
    name: "several totals in one sentence",
    figures: {},
    text: "发布信息320条、公众号文章180篇，开展培训4次，其中线上培训1次，制作展板12块。",
  },
  {
    name: "parts of different kinds",
    figures: {},
    text: "受理群众诉求件960件，其中网上受理720件，按时办结951件，满意率97.4%。",
  },
  {
    name: "change of counts",
    figures: {},
    text: "全年主动公开信息860条，比上年增加120条，增长16.2%，其中重点领域信息增加86条。",
  },
  {
    name: "rates of two kinds",
    figures: {},
    text: "网站常态化检查合格率100%，更新率98%，群众留言办结率100%，占全市先进单位的比重上升2%。",
  },
  {
    name: "the year before last",
    figures: {},
    text: "2021年我局收到政府信息公开申请30件，2022年收到42件，申请内容以规划类为主。",
  },
  {
    name: "address and telephone",
    figures: {},
    text: "如有疑问，请与县政府办公室联系（地址：人民路158号，邮编：044000，电话：0359-2022016，传真：0359-2022017）。",
  },
  {
    name: "plans",
    figures: {},
    text: "下一步，计划2024年举办培训不少于4次，力争公开率达到100%，新建政务公开体验区2个。",
  },
  {
    name: "articles of law",
    figures: {},
    text: "严格落实《条例》第二十条、第二十一条规定的15类主动公开内容，修订《公开指南》1次。",
  },
  {
    name: "examples among many",
    figures: {},
    text: "全年公开各领域信息2,450条，其中生态环境310条、教育186条、卫生健康205条、社会保障420条等。",
  },
  {
    name: "documents of every kind",
    figures: {},
    text: "全年制发公文460件，认定主动公开98件、依申请公开42件、不予公开320件。",
  },
  {
    name: "applications elsewhere",
    figures: {},
    text: "受理公租房申请213件，审核通过186件；受理临时救助申请96件，发放资金38.4万元。",
  },
  {
    name: "complaints settled",
    figures: {},
    text: "调解矛盾纠纷186起，化解率98.9%；办理行政复议答复案件36件，出庭应诉21件。",
  },
  {
    name: "some shares of media",
    figures: {},
    text: "政务微信粉丝8.6万人，占全区常住人口的15.3%，原创稿件占比62%，转发上级信息占比超过三成。",
  },
  {
    name: "half a year",
    figures: {},
    text: "上半年收到政府信息公开申请6件，办结6件；1至9月收到申请11件。",
  },
  {
    name: "list of the year before",
    figures: {},
    text: "与2022年（新收申请56件、办结55件）相比，今年申请数量明显增加。",
  },
  {
    name: "sites and boards",
    figures: {},
    text: "在政务服务大厅、图书馆、档案馆设置政府信息查阅点3个，村（社区）公开栏86个，电子显示屏12块。",
  },
  {
    name: "committees",
    figures: {},
    text: "召开政务公开领导小组会议2次、工作推进会4次，开展督查3轮，下发通报5期，约谈2家单位。",
  },
  {
    name: "approved before this year",
    figures: {},
    text: "截至目前，全区累计公开行政权力事项5,120项，其中区级3,045项、镇级1,860项。",
  },
  {
    name: "mentions within quotations",
    figures: {},
    text: "落实“一网通办”，政务服务事项网办率100%，“最多跑一次”事项占比99.6%，“秒批”事项26项。",
  },
];
