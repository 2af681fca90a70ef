/** Units of what is counted in cases; the empty one stands for none written. */
export const CASES = "件|件次|条|项|起|宗|份|例|个|次|部|";

/** How an application came, or what it was about: its figure is a part that no table has. */
export const part =
  "网络|书面|网上|在线|信函|邮寄|邮件|信件|寄送|快递|当面|现场|窗口|传真|电话|平台|网站|渠道|途径|方式|涉及|主要|内容|(?<!分|种|各)类(?!申请|型|别)|(?<!公开)方面|领域|超期|逾期|延期|补正|(?<!结)转(?:其他|送|交|由|办)|移送|撤回|撤销|线上|线下|各镇|各乡|各街|镇街|[区县市]直|[省市县区镇乡]本?级(?:部门|机关|单位)?(?:共|累计)?(?:收到|受理|新收)|认定|主动公开\\d";

/** …but not where they are all counted together. */
export const allParts =
  "等(?:多种|各种|各类|不同)?(?:渠道|途径|方式|形式|平台|方面|领域)|多渠道|各渠道|渠道共";
