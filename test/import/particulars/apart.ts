import type { Head } from "./head";

/** Heads that nothing was developed on: they are only measured. */
export const apart: readonly Head[] = [
  {
    shape: "a name with a district, on its own line, with a number above",
    text: "云岭办发〔2023〕11号\n云岭县人民政府办公室\n2022年政府信息公开工作年度报告\n{}\n2023年1月18日\n（此件公开发布）",
    ...{ year: 2022, name: "云岭县人民政府办公室", number: "云岭办发〔2023〕11号" },
    title: "云岭县人民政府办公室2022年政府信息公开工作年度报告",
    date: "2023-01-18",
  },
  {
    shape: "published by the office, in marks",
    text: "按照规定，现向社会公布《云岭县卫生健康局2023年度政府信息公开工作报告》，欢迎监督。\n{}",
    ...{
      year: 2023,
      name: "云岭县卫生健康局",
      title: "云岭县卫生健康局2023年度政府信息公开工作报告",
    },
  },
  {
    shape: "in view of the work of the office",
    text: "现结合2021年云岭县医疗保障局政府信息公开工作情况，形成本报告。\n{}",
    ...{ year: 2021, name: "云岭县医疗保障局" },
  },
  {
    shape: "compiled by a township",
    text: "本年度报告由石桥乡人民政府编制发布，数据统计时间从2022年1月1日起到2022年12月31日止。\n{}",
    ...{ year: 2022, name: "石桥乡人民政府" },
  },
  {
    shape: "a long contact in brackets",
    text: "云岭县自然资源局2024年政府信息公开工作年度报告\n如对报告有疑问，请联系：云岭县自然资源局办公室（地址：云岭县迎宾大道20号政务中心（B座）四楼，邮编：673400，联系电话：0886-3512345）。\n{}",
    ...{
      year: 2024,
      name: "云岭县自然资源局",
      title: "云岭县自然资源局2024年政府信息公开工作年度报告",
    },
    address: "云岭县迎宾大道20号政务中心（B座）四楼",
    ...{ postcode: "673400", phone: "0886-3512345" },
  },
  {
    shape: "a website in angle brackets broken by a page",
    text: "云岭县审计局2023年政府信息公开工作年度报告\n全文可在（<https://www.yunling.example.cn/\nxxgk/nb/>）查看。\n{}",
    ...{ year: 2023, name: "云岭县审计局", title: "云岭县审计局2023年政府信息公开工作年度报告" },
    website: "https://www.yunling.example.cn/xxgk/nb/",
  },
  {
    shape: "title of two lines, year at the end of the first",
    text: "石桥乡人民政府2023年\n政府信息公开工作年度报告\n{}",
    ...{
      year: 2023,
      name: "石桥乡人民政府",
      title: "石桥乡人民政府2023年政府信息公开工作年度报告",
    },
  },
  {
    shape: "telephone with an extension and blanks",
    text: "云岭县税务局2023年政府信息公开工作年度报告\n联系电话：0886 3512346 转 801\n{}",
    ...{ year: 2023, name: "云岭县税务局", title: "云岭县税务局2023年政府信息公开工作年度报告" },
    phone: "0886 3512346",
  },
  {
    shape: "a state company",
    text: "云岭县自来水公司\n2023年政府信息公开工作年度报告\n{}\n云岭县自来水公司\n2024-1-31",
    ...{ year: 2023, name: "云岭县自来水公司", date: "2024-01-31" },
    title: "云岭县自来水公司2023年政府信息公开工作年度报告",
  },
  {
    shape: "a page's foot repeats the title",
    text: "云岭县水利局2022年政府信息公开工作年度报告\n{}\nPage 2 - 云岭县水利局2022年政府信息公开工作年度报告\nP. 2",
    ...{ year: 2022, name: "云岭县水利局", title: "云岭县水利局2022年政府信息公开工作年度报告" },
  },
  {
    shape: "the year in Chinese numerals in the title",
    text: "云岭县民族宗教局二○二一年度政府信息公开工作年度报告\n{}\n二○二二年一月六日",
    ...{ year: 2021, name: "云岭县民族宗教局", date: "2022-01-06" },
    title: "云岭县民族宗教局二○二一年度政府信息公开工作年度报告",
  },
  {
    shape: "labels one a line",
    text: "石桥乡2022年政府信息公开工作年度报告\n联系地址： 石桥乡政府街1号\n邮政编码： 673401\n联系电话： 0886-3612347\n电子邮箱： sq@mail.example.cn\n{}",
    ...{ year: 2022, name: "石桥乡", title: "石桥乡2022年政府信息公开工作年度报告" },
    ...{ address: "石桥乡政府街1号", postcode: "673401", phone: "0886-3612347" },
  },
  {
    shape: "index number and date of a website",
    text: "索引号：0151-2024-003\n发布机构：云岭县发展和改革局\n发布日期：2024-01-20\n云岭县发展和改革局2023年政府信息公开工作年度报告\n{}",
    ...{ year: 2023, name: "云岭县发展和改革局", date: "2024-01-20" },
    title: "云岭县发展和改革局2023年政府信息公开工作年度报告",
  },
  {
    shape: "关于 … 的年度报告",
    text: "云岭县乡村振兴局关于2022年度政府信息公开工作的年度报告\n{}",
    ...{ year: 2022, name: "云岭县乡村振兴局" },
    title: "云岭县乡村振兴局关于2022年度政府信息公开工作的年度报告",
  },
  {
    shape: "period with a blank and a dash",
    text: "云岭县公安局政府信息公开年报\n本报告数据统计期限为 2023 年 1 月 1 日 - 12 月 31 日。\n{}",
    ...{ year: 2023, name: "云岭县公安局", title: "云岭县公安局政府信息公开年报" },
  },
  {
    shape: "contact whose telephone stands before the address",
    text: "石桥乡人民政府2024年政府信息公开工作年度报告\n（电话：0886-3612348；地址：石桥乡政府街1号）\n{}",
    ...{
      year: 2024,
      name: "石桥乡人民政府",
      title: "石桥乡人民政府2024年政府信息公开工作年度报告",
    },
    ...{ phone: "0886-3612348", address: "石桥乡政府街1号" },
  },
];
