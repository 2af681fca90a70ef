import type { Particular } from "../../../src/model/report";
import type { SectionId } from "../../../src/model/template";

/** A text, or a particular, of a report of 2023 and the issues that stand in it. */
export interface Statement {
  readonly in: SectionId | Particular;
  readonly text: string;
  /** `C8 feeMissing`; empty where nothing is wrong. */
  readonly issues: readonly string[];
  readonly agency?: string;
}

const town = "鲤城区人民政府开元街道办事处";
const OTHER = "C12 otherYear";

const fee = (text: string, ...issues: readonly string[]): Statement => ({
  in: "other",
  text,
  issues,
});
const aspects = (text: string, ...issues: readonly string[]): Statement => ({
  in: "overview",
  text,
  issues,
});
const problems = (text: string, ...issues: readonly string[]): Statement => ({
  in: "problems",
  text,
  issues,
});
const dated = (agency: string, text: string, ...issues: readonly string[]): Statement => ({
  in: "document.date",
  text,
  issues,
  agency,
});

const five = "主动公开政府信息。规范办理依申请公开。加强政府信息管理和公开平台建设，强化监督保障。";
const concrete =
  "存在公开不够及时、解读形式单一的问题。下一步将加强培训，规范发布流程，丰富解读形式，提高公开质量。";

/** Labelled texts for C8–C12, of our own making. */
export const statements: readonly Statement[] = [
  fee("2023年度街道未收取信息公开处理费。"),
  fee("2023年，本机关依据《政府信息公开信息处理费管理办法》收取信息处理费0元。"),
  fee("本年度依申请公开政府信息未产生收费情况。\n无其他需要报告的事项。"),
  fee("按照《政府信息公开信息处理费管理办法》，全年收取信息处理费1,200元。"),
  fee("全年没有向申请人收取任何费用。"),
  fee("没有其他需要报告的事项。", "C8 feeMissing"),
  fee("无。", "C8 feeMissing"),
  fee("本年度认真落实上级政务公开工作要点，各项任务均已完成。", "C8 feeMissing"),
  fee("2023年收取政府信息公开信息处理费0.12万元。", "C8 feeUnit"),
  fee("2022年度未收取信息处理费。", OTHER),
  aspects(five),
  aspects(
    `（一）主动公开情况\n发布信息320条。\n（二）依申请公开情况\n规范答复。\n（三）政府信息管理情况\n落实保密审查。\n（四）平台建设情况\n办好网站。\n（五）监督保障情况\n开展考核。`,
  ),
  aspects("全年主动公开信息56条，更新网站专栏，开展业务培训。", "C9 aspectsMissing"),
  aspects("规范办理依申请公开，强化监督保障，加强政府信息管理。", "C9 aspectsMissing"),
  aspects("2023年，我街道工作取得新进展。", "C9 aspectsMissing"),
  aspects(five + "加强信息发布。".repeat(150), "C9 tooLong"),
  aspects(five + "加强信息发布。".repeat(130)),
  problems(concrete),
  problems(
    "一是公开目录更新滞后；二是人员业务能力有待提升。将通过加强培训和定期检查加以改进，确保公开及时准确。",
  ),
  problems("无。", "C10 perfunctory"),
  problems("我单位不存在问题。", "C10 perfunctory"),
  problems("工作中还有不足，今后将改进。", "C10 perfunctory"),
  problems(
    "全年工作按照上级部署有序推进，各项任务圆满完成，得到群众一致好评，继续做好公开工作，服务群众，服务发展大局。",
    "C10 perfunctory",
  ),
  problems(
    "主要问题是公开内容不够全面，部分栏目更新不及时，群众参与度不高，业务人员流动较大，基层力量薄弱，专业性不强。",
    "C10 perfunctory",
  ),
  dated(town, "2024-01-09"),
  dated(town, "2024-01-31"),
  dated(town, "2024-02-05", "C11 late"),
  dated("鲤城区教育局", "2024-02-01", "C11 late"),
  dated("泉州市鲤城区人民政府", "2024-02-19"),
  dated("泉州市鲤城区人民政府", "2024-02-26", "C11 late"),
  dated("泉州市人民政府", "2024-03-08"),
  dated("泉州市人民政府", "2024-03-11", "C11 late"),
  dated("福建省人民政府", "2024-03-29"),
  dated("福建省人民政府", "2024-04-02", "C11 late"),
  dated(town, "2023-12-28", "C11 early"),
  { in: "document.title", text: "开元街道2023年政府信息公开工作年度报告", issues: [] },
  { in: "document.title", text: "开元街道2022年政府信息公开工作年度报告", issues: [OTHER] },
  aspects(`2022年度，我街道未收到政府信息公开申请。${five}`, OTHER),
  aspects(`2022年，街道大力推进信息公开工作。${five}`, OTHER),
  aspects(`二〇二二年，本机关依法公开各类信息。${five}`, OTHER),
  aspects(`开元街道2022年未收到政府信息公开申请。${five}`, OTHER),
  aspects(`2021年，我办主动公开政府信息56条。${five}`, OTHER),
  aspects(`截至2022年12月31日，共主动公开政府信息56条。${five}`, OTHER),
  aspects(`本报告所列数据的统计期限为2022年1月1日至2022年12月31日。${five}`, "C12 otherPeriod"),
  aspects(`数据统计期限自2023年1月1日起至2023年11月30日止。${five}`, "C12 otherPeriod"),
  aspects(`数据统计期限为2023年1月1日至12月31日。${five}`),
  aspects(`与2022年相比，主动公开数量有所上升。${five}`),
  aspects(`2022年主动公开56条。2023年主动公开68条，增加12条。${five}`),
  aspects(`发布2022年度部门决算和2023年度部门预算。${five}`),
  aspects(`按时公布2022年政府信息公开工作年度报告。${five}`),
  aspects(`本机关2022年政府信息公开工作年度报告\n${five}`, OTHER),
  aspects(`本机关2023年政府信息公开工作年度报告\n${five}`),
  aspects(`现公布县教育局2022年度政府信息公开工作报告。${five}`, OTHER),
  aspects(`现公布县教育局2023年度政府信息公开工作报告。${five}`),
  aspects(`1月编制并公布了本单位2022年政府信息公开工作年度报告，更新指南1次。${five}`),
  aspects(`发布2022年政府信息公开工作年度报告\n${five}`),
  aspects(`落实2021年修订的公开指南，执行2019年5月15日起施行的《条例》。${five}`),
  aspects(`根据国办公开办函〔2021〕30号文件要求编制。${five}`),
  problems(`2024年，我街道将继续加强公开工作。${concrete}`),
  problems(`针对2022年存在的问题，2023年逐项整改。${concrete}`),
  problems(`2022年，街道大力推进信息公开工作，取得一定成效。${concrete}`, OTHER),
  { ...aspects(`浮桥街道高度重视政府信息公开工作。${five}`, "C12 otherAgency"), agency: town },
  {
    ...aspects(`2023年，浮桥街道办事处主动公开政府信息12条。${five}`, "C12 otherAgency"),
    agency: town,
  },
  { ...aspects(`2023年，开元街道主动公开政府信息12条。${five}`), agency: town },
  { ...aspects(`街道高度重视政府信息公开工作。${five}`), agency: town },
  { ...aspects(`全街道高度重视政府信息公开工作。${five}`), agency: town },
  { ...aspects(`区司法局对我街道进行指导。${five}`), agency: town },
  {
    ...aspects(`区财政局高度重视政府信息公开工作。${five}`, "C12 otherAgency"),
    agency: "鲤城区教育局",
  },
  { ...aspects(`区教育局高度重视政府信息公开工作。${five}`), agency: "鲤城区教育局" },
  { ...aspects(`各街道积极推进政府信息公开。${five}`), agency: "鲤城区人民政府" },
];
