/**
 * Radicals that fonts share with the characters they look like, as browsers write them into PDFs
 * and people then copy them, followed by those characters. Unicode folds the block at U+2F00 by
 * itself, but not this one (EquivalentUnifiedIdeograph.txt of the Unicode character database, where
 * the character is one that Simplified Chinese uses).
 */
const PAIRS =
  "⺁厂⺄乙⺈勹⺊卜⺎兀⺗心⺙攵⺝月⺠民⺢氺⺣灬⺤爫⺥爫⺩王⺪疋⺫罒⺬示⺭礻⺮竹⺰纟⺱罓⺲罒⺳罓⺶羊⺷羊⺸羊⺹耂⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟⼾户";

const RADICALS: ReadonlyMap<string, string> = new Map(
  [...PAIRS].flatMap((sign, i, signs) => (i % 2 === 0 ? [[sign, signs[i + 1] ?? sign]] : [])),
);

/** Text with characters in the place of radicals. */
export const withoutRadicals = (text: string): string =>
  text.replace(/[\u2e80-\u2fdf]/gu, (sign) => RADICALS.get(sign) ?? sign.normalize("NFKC"));
