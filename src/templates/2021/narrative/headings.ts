import type { HeadingWords } from "../../../model/narrative";
import { organisations } from "../applications";

/** How texts call the headings of the tables, where the printed label does not tell. */
export const headingWords: readonly HeadingWords[] = [
  { label: "予以公开", words: "(?<!不|部分|区分|主动)(?:予以公开|给予公开|同意公开)" },
  { label: "部分公开", words: "(?:予以|同意)?部分公开|部分予以公开|区分处理" },
  { label: "不予公开", words: "不予公开|不予以公开|不同意公开" },
  { label: "其他处理", words: "其[他它]处理" },

  { label: "自然人", words: "自然人|公民个人|公民|(?<!先进)个人" },
  { label: organisations, id: "organisations", words: "‹法人›" },
  { label: "商业企业", words: "(?:商业)?企业(?:法人)?|公司" },
  { label: "科研机构", words: "科研(?:机构|院所|单位)" },
  { label: "社会公益组织", words: "社会(?:公益)?组织|公益组织" },
  { label: "法律服务机构", words: "法律(?:服务)?机构|律师事务所|律所" },

  { label: "行政复议", words: "‹行政复议›", topic: "行政复议|复议(?!后起诉|直接起诉)" },
  { label: "行政诉讼", words: "‹行政诉讼›", topic: "行政诉讼|行政应诉|诉讼" },
  {
    label: "未经复议直接起诉",
    words: "(?:未经)?(?:行政)?(?:复议)?(?:而)?直接(?:提起)?(?:行政)?(?:起诉|诉讼)",
  },
  {
    label: "复议后起诉",
    words: "(?:经)?(?:行政)?复议后(?:再|又)?(?:提起)?(?:行政)?(?:起诉|诉讼)",
  },
  {
    label: "结果维持",
    words:
      "(?:复议|判决|裁决|诉讼|审理)?(?:结果)?(?:予以)?维持(?:原?(?:具体)?行政行为|(?:行政机关)?(?:原|的)?(?:决定|答复|行为))?",
  },
  {
    label: "结果纠正",
    words: "(?:复议|判决|诉讼|审理)?(?:结果)?(?:被|予以)?(?:纠正|纠错)",
  },
  { label: "其他结果", id: "otherResult", words: "其他结果|结果为其他" },
  { label: "尚未审结", words: "(?:尚|仍|还)?未审结|(?:正在|尚在)审理(?:之?中)?" },

  { label: "行政规范性文件", words: "‹规范性文件›" },
  { label: "规章", words: "‹规章›", topic: "‹规章›(?!制度)" },

  {
    label: "本机关不掌握相关政府信息",
    also: "不掌握(?:相关)?(?:政府)?信息|(?:非)?本机关(?:不)?掌握",
  },
  { label: "没有现成信息需要另行制作", also: "没有现成信息|需要?另行制作" },
  { label: "补正后申请内容仍不明确", also: "补正后(?:申请内容)?仍不明确" },
  { label: "信访举报投诉类申请", also: "信访(?:、)?举报(?:、)?投诉类?" },
  { label: "属于行政执法案卷", also: "行政执法案卷" },
  { label: "属于行政查询事项", also: "行政查询(?:事项)?" },
  { label: "属于四类过程性信息", also: "过程性信息" },
  { label: "属于三类内部事务信息", also: "内部事务信息" },
  { label: "属于国家秘密", also: "国家秘密" },
  { label: "保护第三方合法权益", also: "第三方合法权益" },
  {
    label: "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
    also: "逾期不补正",
  },
];
