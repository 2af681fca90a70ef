import { pictureWords as words } from "../../words/picture";
import { compare } from "../../changes";
import { sayRatio } from "../../words/changes";
import { number } from "../../words/findings";
import { CONTENT, EDGE, GREY, INK, WHITE, WIDTH, type Colours } from "./look";
import type { Group, Picture, Shown } from "./picture";
import { columns, rectangle, sizeFor, text, type Box, type TextLook } from "./shapes";

export const head = ({ agency, year }: Picture, { primary }: Colours): string[] => [
  rectangle({ x: 0, y: 0, width: WIDTH, height: 224 }, primary, 0),
  text(EDGE, 82, agency, { size: 38, fill: WHITE, room: CONTENT }),
  text(EDGE, 150, words.heading(year), { size: 54, fill: WHITE, bold: true, room: CONTENT }),
  text(EDGE, 198, words.tagline, { size: 28, fill: WHITE }),
];

const heading = (y: number, label: string, { primary }: Colours): string[] => [
  rectangle({ x: EDGE, y: y - 30, width: 10, height: 36 }, primary, 2),
  text(EDGE + 26, y, label, { size: 34, fill: INK, bold: true }),
];

/** A figure in the middle of a box with its name below. */
function figure(box: Box, shown: Shown, colours: Colours, labelSize = 22): string[] {
  const { label, value, unit, before } = shown;
  const x = box.x + box.width / 2;
  const room = box.width - 2 * INSET;
  const big = value === null ? words.missing : number(value);
  const known = value !== null;
  return [
    text(x, box.y + 54, big, {
      size: known ? 44 : 28,
      fill: known ? colours.primary : GREY,
      anchor: "middle",
      bold: known,
      room,
      ...(known && { unit }),
    }),
    text(x, box.y + 88, label, { size: labelSize, fill: INK, anchor: "middle", room }),
    ...lastYear(before, { x, y: box.y + 114, room, anchor: "middle" }, changeOf(shown)),
  ];
}

interface LineEnd extends Pick<TextLook, "anchor"> {
  readonly x: number;
  readonly y: number;
  readonly room: number;
}

function lastYear(before: number | null, { x, y, ...look }: LineEnd, change = ""): string[] {
  if (before === null) return [];
  return [text(x, y, words.before(number(before)) + change, { size: 18, fill: GREY, ...look })];
}

/** ，+31.8%; nothing where it cannot be told, or nothing happened. */
function changeOf({ value, before }: Shown): string {
  if (value === null || before === null || before === 0 || value === before) return "";
  return words.change(sayRatio(compare(before, value)));
}

const INSET = 8;

/** The size in which the captions of a row of boxes fit. */
const captionSize = (shown: readonly Shown[], [box]: readonly Box[]): number =>
  sizeFor(
    shown.map(({ label }) => label),
    22,
    (box?.width ?? 0) - 2 * INSET,
  );

export function openness({ titles, documents, decisions }: Picture, colours: Colours): string[] {
  const wide = columns({ x: EDGE, y: 310, width: CONTENT, height: 172 }, documents.length, 24);
  const small = columns({ x: EDGE, y: 502, width: CONTENT, height: 124 }, decisions.length, 20);
  const size = captionSize(decisions, small);
  return [
    ...heading(284, titles.openness, colours),
    ...documents.flatMap(({ label, figures }, i) => {
      const box = wide[i] ?? wide[0];
      if (!box) return [];
      const inside = columns({ ...box, y: box.y + 48 }, figures.length, 0);
      const inner = captionSize(figures, inside);
      return [
        rectangle(box, colours.tint),
        text(box.x + 24, box.y + 44, label, { size: 26, fill: INK, bold: true }),
        ...figures.flatMap((shown, j) => figure(inside[j] ?? box, shown, colours, inner)),
      ];
    }),
    ...decisions.flatMap((shown, i) => {
      const box = small[i];
      return box ? [rectangle(box, colours.tint), ...figure(box, shown, colours, size)] : [];
    }),
  ];
}

/** Where the requests stand: below their heading, down to the bar of the applicants. */
const applied = { top: 728, bottom: 1112, below: 1206 } as const;

export function requests(picture: Picture, colours: Colours): string[] {
  const { titles, requests: figures, none } = picture;
  const bottom = none === null ? applied.bottom : applied.below;
  const step = (bottom + 12 - applied.top) / figures.length;
  return [
    ...heading(702, titles.requests, colours),
    ...figures.flatMap((shown, i) => {
      const box = { x: EDGE, y: applied.top + i * step, width: 380, height: step - 12 };
      const middle = { ...box, y: box.y + (box.height - 120) / 2 };
      return [rectangle(box, colours.tint), ...figure(middle, shown, colours)];
    }),
    ...(none === null
      ? [...outcomes(picture.outcomes, colours), ...applicants(picture.applicants, colours)]
      : instead(none, colours)),
  ];
}

/** One sentence where every bar would be empty. */
function instead(sentence: string, colours: Colours): string[] {
  const box = {
    x: 480,
    y: applied.top,
    width: WIDTH - EDGE - 480,
    height: applied.below - applied.top,
  };
  return [
    rectangle(box, colours.tint),
    text(box.x + box.width / 2, box.y + box.height / 2 + 10, sentence, {
      size: 32,
      fill: colours.primary,
      anchor: "middle",
      bold: true,
      room: box.width - 48,
    }),
  ];
}

/** Bars of one scale, the longest of which takes all the room; closer where there are many. */
function outcomes({ label: title, figures }: Group, colours: Colours): string[] {
  const [left, track, top] = [610, 270, 772];
  const step = Math.min(58, (applied.bottom + 8 - top) / figures.length);
  const height = Math.min(32, step - 12);
  const most = Math.max(1, ...figures.map(({ value }) => value ?? 0));
  const labelSize = sizeFor(
    figures.map(({ label }) => label),
    24,
    left - 480 - INSET,
  );
  return [
    text(480, 752, title, { size: 26, fill: INK, bold: true }),
    ...figures.flatMap((each, i) => {
      const { label, value, before } = each;
      const bar = { x: left, y: top + i * step + 4, width: track, height };
      const line = bar.y + height / 2 + 8;
      return [
        text(480, line, label, { size: labelSize, fill: INK }),
        rectangle(bar, colours.track, 6),
        ...(value !== null && value > 0
          ? [rectangle({ ...bar, width: Math.max(4, (track * value) / most) }, colours.primary, 6)]
          : []),
        text(left + track + 12, line - (before === null ? 0 : 8), amount(each), {
          size: 24,
          fill: INK,
          room: 128,
        }),
        ...lastYear(before, { x: left + track + 12, y: line + 14, room: 128 }),
      ];
    }),
  ];
}

/** The shares of the kinds of applicants on one bar; empty where one is missing or all are 0. */
function applicants({ label: title, figures }: Group, colours: Colours): string[] {
  const bar = { x: EDGE, y: applied.below - 30, width: CONTENT, height: 30 };
  const isKnown = figures.every(({ value }) => value !== null);
  const values = figures.map(({ value }) => value ?? 0);
  const all = isKnown ? values.reduce((sum, value) => sum + value, 0) : 0;
  const fills = [colours.primary, colours.second, INK, GREY];
  let x = bar.x;
  const parts = values.flatMap((value, i) => {
    const width = all > 0 ? (bar.width * value) / all : 0;
    const part = rectangle({ ...bar, x, width }, fills[i] ?? colours.track, 0);
    x += width;
    return width > 0 ? [part] : [];
  });
  const legend = columns({ ...bar, x: EDGE + 280, width: CONTENT - 280 }, figures.length, 16);
  return [
    text(EDGE, 1158, title, { size: 26, fill: INK, bold: true }),
    ...figures.flatMap((each, i) => {
      const box = legend[i] ?? bar;
      const line = `${each.label} ${amount(each)}`;
      return [
        rectangle({ x: box.x, y: 1136, width: 22, height: 22 }, fills[i] ?? colours.track, 4),
        text(box.x + 32, 1156, line, { size: 24, fill: INK, room: box.width - 40 }),
      ];
    }),
    rectangle(bar, colours.track, 0),
    ...parts,
  ];
}

export function disputes({ titles, disputes: groups }: Picture, colours: Colours): string[] {
  const boxes = columns({ x: EDGE, y: 1288, width: CONTENT, height: 164 }, groups.length, 20);
  const room = (boxes[0]?.width ?? 0) - 40;
  const titleSize = sizeFor(
    groups.map(({ label }) => label),
    22,
    room,
  );
  return [
    ...heading(1262, titles.disputes, colours),
    ...groups.flatMap(({ label, figures: [total, ...results] }, i) => {
      const box = boxes[i];
      if (!box || !total) return [];
      return [
        rectangle(box, colours.tint),
        text(box.x + 20, box.y + 36, label, { size: titleSize, fill: INK, bold: true }),
        text(box.x + 20, box.y + 82, amount(total), {
          size: 36,
          fill: total.value === null ? GREY : colours.primary,
          bold: true,
          room: room - (total.before === null ? 0 : 120),
        }),
        ...lastYear(total.before, {
          x: box.x + box.width - 20,
          y: box.y + 82,
          room: 110,
          anchor: "end",
        }),
        ...resultLines(results, { ...box, x: box.x + 20, width: room }),
      ];
    }),
  ];
}

/** Results two a line; the lines draw together where there are more than two. */
function resultLines(results: readonly Shown[], box: Box): string[] {
  const lines = results.map((shown) => `${shown.label} ${amount(shown)}`);
  const step = Math.min(30, 40 / Math.max(1, Math.ceil(lines.length / 2) - 1));
  const size = sizeFor(lines, Math.min(19, step - 2), box.width / 2 - 8);
  return lines.map((line, i) =>
    text(box.x + (i % 2) * (box.width / 2), box.y + 116 + Math.floor(i / 2) * step, line, {
      size,
      fill: INK,
    }),
  );
}

export const foot = ({ year }: Picture): string[] => [
  text(EDGE, 1496, words.period(year), { size: 20, fill: GREY }),
  text(WIDTH - EDGE, 1496, words.source, { size: 20, fill: GREY, anchor: "end" }),
];

const amount = ({ value }: Shown): string => (value === null ? words.missing : number(value));
