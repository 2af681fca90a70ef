/** A4 in CSS pixels. */
export const PAGE = { width: 794, height: 1123 } as const;

const SERIF = '"仿宋_GB2312", "仿宋", FangSong, STFangsong, "Noto Serif CJK SC", serif';
const SANS = '"黑体", SimHei, STHeiti, "Noto Sans CJK SC", sans-serif';

/** Room for text and the margins of an official paper (GB/T 9704), in millimetres. */
const TEXT = { width: 156, height: 225 };
const MARGINS = "37mm 26mm 35mm 28mm";
/** From one page's text to the next, so that the next page starts where this sheet ends. */
const GAP = 210 - TEXT.width;

const style = `
@page { size: A4; margin: ${MARGINS}; }
body { margin: 0; font: 16pt/28.95pt ${SERIF}; text-align: justify; }
h1 { margin: 0 0 28.95pt; font: 22pt/36pt ${SANS}; }
h2 { margin: 8pt 0 0; font: 16pt/28.95pt ${SANS}; text-indent: 2em; break-after: avoid; }
p { margin: 0; }
table { font-size: 9pt; line-height: 1.25; text-align: left; break-inside: avoid; }
table td, table th { padding: 2px 3px !important; overflow-wrap: anywhere; }
caption { font-size: 10.5pt; }
@media screen {
  html { overflow: hidden; background: #fff; }
  body { box-sizing: border-box; width: 210mm; height: 297mm; padding: ${MARGINS}; overflow: hidden; }
  article { height: ${TEXT.height}mm; columns: ${TEXT.width}mm; column-gap: ${GAP}mm; column-fill: auto; }
}
`;

/** A report's page with its text broken into sheets that stand beside each other. */
export const paged = (html: string): string =>
  html.replace("</head>", `<style>${style}</style>\n</head>`);

/** How many sheets the text takes. */
export function pagesIn(content: Document): number {
  const article = content.querySelector("article");
  if (!article) return 1;
  const { width } = article.getBoundingClientRect();
  const step = (width / TEXT.width) * (TEXT.width + GAP);
  return Math.max(1, Math.ceil((article.scrollWidth - width) / step - 0.01) + 1);
}

/** Brings a sheet into sight, counted from 1. */
export function turnTo(content: Document, page: number): void {
  const article = content.querySelector("article");
  if (article) article.style.transform = `translateX(${-(page - 1) * (TEXT.width + GAP)}mm)`;
}
