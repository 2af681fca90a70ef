import type { Report } from "../../model/report";
import type { Template } from "../../model/template";
import { pictureWords as words } from "../../words/picture";
import { number } from "../../words/findings";
import { requests, openness, foot, head, disputes } from "./blocks";
import { HEIGHT, palettes, WIDTH } from "./look";
import { hasPicture, pictureOf, type Group, type Picture, type Shown } from "./picture";
import { escaped } from "./shapes";

export { hasPicture } from "./picture";

export interface InfographicOptions {
  readonly palette?: keyof typeof palettes;
  /** A picture of 1080 px across for screens, or a sheet of A4; of one shape. */
  readonly size?: "screen" | "a4";
}

const FONTS = "'Microsoft YaHei','PingFang SC','Noto Sans CJK SC','Source Han Sans SC',sans-serif";

/**
 * 一图读懂 as SVG, drawn from the figures alone, last year's beside them where the report has them;
 * `template` is one that `hasPicture`.
 */
export function toInfographic(
  report: Report,
  template: Template,
  { palette = "blue", size = "screen" }: InfographicOptions = {},
): string {
  if (!hasPicture(template)) throw new Error(`The form ${template.id} has no picture`);
  const picture = pictureOf(report, template);
  const colours = palettes[palette];
  const [width, height] = size === "a4" ? ["210mm", "297mm"] : [WIDTH, HEIGHT];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title description" font-family="${FONTS}">`,
    `<title id="title">${escaped(titleOf(picture))}</title>`,
    `<desc id="description">${escaped(infographicText(picture))}</desc>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#FFFFFF"/>`,
    ...head(picture, colours),
    ...openness(picture, colours),
    ...requests(picture, colours),
    ...disputes(picture, colours),
    ...foot(picture),
    "</svg>",
    "",
  ].join("\n");
}

const titleOf = ({ agency, year }: Picture): string =>
  `${agency}${words.heading(year)}（${words.tagline}）`;

/** The picture in words, for those who do not see it. */
export function infographicText(picture: Picture): string {
  const said = ({ label, value, unit, before }: Shown) =>
    `${label}${value === null ? words.missing : `${number(value)}${unit}`}${before === null ? "" : `（${words.before(number(before))}${unit}）`}`;
  const group = ({ label, figures }: Group) => `${label}：${figures.map(said).join("，")}`;
  return [
    ...picture.documents.map(group),
    picture.decisions.map(said).join("，"),
    group({ label: picture.titles.requests, figures: picture.requests }),
    ...(picture.none === null ? [picture.applicants, picture.outcomes].map(group) : [picture.none]),
    ...picture.disputes.map(group),
  ].join("；");
}
