import type { Head } from "./head";

/** Heads in the shapes of published reports, that the reading was developed on. */
export const developed: readonly Head[] = [
  {
    shape: "a plain title",
    text: "青禾市水务局2023年政府信息公开工作年度报告\n{}",
    ...{ year: 2023, name: "青禾市水务局", title: "青禾市水务局2023年政府信息公开工作年度报告" },
  },
  {
    shape: "the year before the name",
    text: "2022年度青禾市统计局政府信息公开工作年度报告\n{}",
    ...{ year: 2022, name: "青禾市统计局", title: "2022年度青禾市统计局政府信息公开工作年度报告" },
  },
  {
    shape: "the name on a line of its own",
    text: "青禾市临河区白塔镇人民政府\n2024年政府信息公开工作年度报告\n{}",
    year: 2024,
    name: "青禾市临河区白塔镇人民政府",
    title: "青禾市临河区白塔镇人民政府2024年政府信息公开工作年度报告",
  },
  {
    shape: "a title over three lines, the year alone",
    text: "青禾市财政局\n2021年\n政府信息公开工作年度报告\n{}",
    ...{ year: 2021, name: "青禾市财政局", title: "青禾市财政局2021年政府信息公开工作年度报告" },
  },
  {
    shape: "a title cut in the middle of its words",
    text: "青禾市文化和旅游局2023年政府信息公开\n工作年度报告\n{}",
    year: 2023,
    name: "青禾市文化和旅游局",
    title: "青禾市文化和旅游局2023年政府信息公开工作年度报告",
  },
  {
    shape: "an office's own practice with the year in it",
    text: "根据《条例》要求，结合2022年青禾市人民政府办公室政府信息公开工作实际，编制本报告。\n{}",
    ...{ year: 2022, name: "青禾市人民政府办公室" },
  },
  {
    shape: "a title in marks in the preamble",
    text: "根据《中华人民共和国政府信息公开条例》规定，现公布《青禾市城管局2021年政府信息公开工作年度报告》。\n{}",
    ...{ year: 2021, name: "青禾市城管局", title: "青禾市城管局2021年政府信息公开工作年度报告" },
  },
  {
    shape: "a title without marks in the preamble",
    text: "根据《条例》规定，现公布临河区统计局2023年政府信息公开工作年度报告。本报告由六部分组成。\n{}",
    ...{ year: 2023, name: "临河区统计局", title: "临河区统计局2023年政府信息公开工作年度报告" },
  },
  {
    shape: "compiled by",
    text: "本报告由白塔镇人民政府编制。统计期限自2024年1月1日起，至2024年12月31日止。\n{}",
    ...{ year: 2024, name: "白塔镇人民政府" },
  },
  {
    shape: "compiled by, with the law before it",
    text: "按照《中华人民共和国政府信息公开条例》要求，由临河区教育局编制本年度报告。数据统计期限为2023年1月1日—12月31日。\n{}",
    ...{ year: 2023, name: "临河区教育局" },
  },
  {
    shape: "a telephone without a colon",
    text: "临河区审计局2023年政府信息公开工作年度报告\n联系地址：青禾市临河区育才路8号，邮编：041000，联系电话0356-2025001。\n{}",
    ...{ year: 2023, name: "临河区审计局" },
    title: "临河区审计局2023年政府信息公开工作年度报告",
    ...{ address: "青禾市临河区育才路8号", postcode: "041000", phone: "0356-2025001" },
  },
  {
    shape: "telephone and fax at once",
    text: "临河区民政局2022年政府信息公开年度报告\n如有疑问，请与区民政局办公室联系（地址：和平街12号；邮政编码：041001；电话/传真：0356-2125003）。\n{}",
    ...{ year: 2022, name: "临河区民政局", title: "临河区民政局2022年政府信息公开年度报告" },
    ...{ address: "和平街12号", postcode: "041001", phone: "0356-2125003" },
  },
  {
    shape: "an address that ends in brackets",
    text: "白塔镇2024年政府信息公开工作年度报告\n联系地址：白塔镇文化路6号（镇政府三楼），电话：0356-2225004\n{}",
    ...{ year: 2024, name: "白塔镇", title: "白塔镇2024年政府信息公开工作年度报告" },
    ...{ address: "白塔镇文化路6号（镇政府三楼）", phone: "0356-2225004" },
  },
  {
    shape: "an address in brackets within brackets",
    text: "临河区司法局2023年政府信息公开工作年度报告\n请与区司法局联系（地址：临河区人民路3号（老区委院内），电话：0356-2325005，邮编：041002）。\n{}",
    ...{ year: 2023, name: "临河区司法局", title: "临河区司法局2023年政府信息公开工作年度报告" },
    ...{ address: "临河区人民路3号（老区委院内）", phone: "0356-2325005", postcode: "041002" },
  },
  {
    shape: "a website broken over two lines",
    text: "临河区住建局2023年政府信息公开工作年度报告\n报告电子版可在区政府门户网站（http://www.linhe.\nexample.cn/zwgk/）下载。\n{}",
    ...{ year: 2023, name: "临河区住建局", title: "临河区住建局2023年政府信息公开工作年度报告" },
    website: "http://www.linhe.example.cn/zwgk/",
  },
  {
    shape: "a website without http and www",
    text: "临河区商务局2023年政府信息公开工作年度报告\n网址：linhe.example.gov.cn。\n{}",
    ...{ year: 2023, name: "临河区商务局", title: "临河区商务局2023年政府信息公开工作年度报告" },
    website: "linhe.example.gov.cn",
  },
  {
    shape: "page furniture around the title",
    text: "Page 1 - 临河区信访局2022年政府信息公开工作年度报告\nP. 1\n临河区信访局2022年政府信息公开工作年度报告\n{}",
    ...{ year: 2022, name: "临河区信访局", title: "临河区信访局2022年政府信息公开工作年度报告" },
  },
  {
    shape: "a number below the head, date above the text",
    text: "临河区人民政府青石街道办事处\n临青办〔2024〕7号\n青石街道办事处2023年政府信息公开工作年度报告\n{}\n临河区人民政府青石街道办事处\n2024年1月12日",
    ...{ year: 2023, name: "青石街道办事处", number: "临青办〔2024〕7号", date: "2024-01-12" },
    title: "青石街道办事处2023年政府信息公开工作年度报告",
  },
  {
    shape: "a signature in Chinese numerals",
    text: "二〇二三年政府信息公开工作年度报告\n{}\n临河区应急管理局\n二〇二四年一月十九日",
    ...{ year: 2023, name: "临河区应急管理局", date: "2024-01-19" },
    title: "二〇二三年政府信息公开工作年度报告",
  },
  {
    shape: "date and agency on one line",
    text: "2023年政府信息公开工作年度报告\n{}\n临河区交通运输局 2024年1月22日",
    ...{ year: 2023, name: "临河区交通运输局", date: "2024-01-22" },
    title: "2023年政府信息公开工作年度报告",
  },
  {
    shape: "the line that a website prints below a title",
    text: "临河区农业农村局2023年政府信息公开工作年度报告\n来源：区农业农村局 发布时间：2024-01-15 09:20 浏览次数：120次\n{}",
    ...{ year: 2023, name: "临河区农业农村局", date: "2024-01-15" },
    title: "临河区农业农村局2023年政府信息公开工作年度报告",
  },
  {
    shape: "关于 … 的报告",
    text: "临河区林业局关于2023年政府信息公开工作情况的报告\n{}",
    ...{ year: 2023, name: "临河区林业局" },
    title: "临河区林业局关于2023年政府信息公开工作情况的报告",
  },
  {
    shape: "a title in book marks",
    text: "《临河区科技局2022年政府信息公开工作年度报告》\n{}",
    ...{ year: 2022, name: "临河区科技局", title: "临河区科技局2022年政府信息公开工作年度报告" },
  },
  {
    shape: "the period with points",
    text: "临河区体育局政府信息公开工作年度报告\n统计期限：2023.1.1至2023.12.31。\n{}",
    ...{ year: 2023, name: "临河区体育局", title: "临河区体育局政府信息公开工作年度报告" },
  },
  {
    shape: "the year in brackets behind the title",
    text: "临河区档案馆政府信息公开工作年度报告（2023年）\n{}",
    ...{
      year: 2023,
      name: "临河区档案馆",
      title: "临河区档案馆政府信息公开工作年度报告（2023年）",
    },
  },
  {
    shape: "an e-mail address is no website",
    text: "临河区气象局2023年政府信息公开工作年度报告\n电子邮箱：lhqxj@mail.example.cn，联系电话：（0356）2425006\n{}",
    ...{ year: 2023, name: "临河区气象局", title: "临河区气象局2023年政府信息公开工作年度报告" },
    phone: "（0356）2425006",
  },
  {
    shape: "labels with blanks in them",
    text: "临河区人防办2023年政府信息公开工作年度报告\n地 址：临河区建设路1号\n邮 编：041003\n电 话：0356－2525007\n{}",
    ...{ year: 2023, name: "临河区人防办", title: "临河区人防办2023年政府信息公开工作年度报告" },
    ...{ address: "临河区建设路1号", postcode: "041003", phone: "0356－2525007" },
  },
  {
    shape: "the agency's unit of report in a table's head",
    text: "2023年政府信息公开情况统计表\n填报单位（盖章）：临河区残联\n统计期限：2023年1月1日至2023年12月31日\n{}",
    ...{ year: 2023, name: "临河区残联" },
  },
  {
    shape: "a bare preamble that names nobody",
    text: "一、总体情况\n我局高度重视政府信息公开工作，2023年共公开信息50条。\n{}",
  },
  {
    shape: "the number of somebody else's notice is not the report's",
    text: "临河区国资委2023年政府信息公开工作年度报告\n根据国办公开办函〔2021〕30号要求编制。\n{}",
    ...{ year: 2023, name: "临河区国资委", title: "临河区国资委2023年政府信息公开工作年度报告" },
  },
  {
    shape: "a postcode without a colon",
    text: "临河区供销社2023年政府信息公开工作年度报告\n地址:临河区滨河路9号 邮编 041004 电话:0356-2625008\n{}",
    ...{ year: 2023, name: "临河区供销社", title: "临河区供销社2023年政府信息公开工作年度报告" },
    ...{ address: "临河区滨河路9号", postcode: "041004", phone: "0356-2625008" },
  },
  {
    shape: "中的 year of the law is not the year",
    text: "根据2019年修订的《条例》编制。所列数据的统计期限自2022年1月1日起至2022年12月31日止。\n{}",
    year: 2022,
  },
];
