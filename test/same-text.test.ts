import { repeatedIn } from "../src/same-text";

/** Kinds of the passages that a text has from another one. */
const kinds = (text: string, other: string) =>
  repeatedIn(text, other).passages.map(({ kind }) => kind);

const sentence = "我单位公开内容的针对性还不够强，更新不够及时。";

describe("a sentence of another text", () => {
  test.each<[string, string, string, readonly string[]]>([
    ["word for word", sentence, sentence, ["same"]],
    [
      "with other marks and another number before it",
      `一是${sentence}`,
      `（二）${sentence.replace("，", "、")}`,
      ["same"],
    ],
    [
      "of another year",
      `2023年，${sentence}`,
      `2022年度，${sentence}`.replace("年度", "年"),
      ["same"],
    ],
    [
      "with other figures",
      "全年共开展业务培训12次，参加350人次。",
      "全年共开展业务培训9次，参加三百人次。",
      ["figures"],
    ],
    ["touched up", "我单位公开内容的针对性仍不够强，更新不够及时。", sentence, ["edited"]],
    [
      "of which half is another",
      "我单位公开内容的针对性还不够强，群众看不懂政策文件。",
      sentence,
      [],
    ],
    ["that is a phrase", "主要问题如下：", "主要问题如下：", []],
    ["about something else", "我单位将建立台账，逐件登记依申请公开事项。", sentence, []],
  ])("%s", (_, text, other, expected) => {
    expect(kinds(text, other)).toEqual(expected);
  });

  test("is pointed to where it stands, with the other one beside it", () => {
    const text = `新写的一段话，说的是今年的新情况。${sentence}`;
    const [passage] = repeatedIn(`第一段写的是别的新情况。\n${text}`, sentence).passages;
    expect(passage).toMatchObject({ paragraph: 1, former: sentence });
    expect(text.slice(passage?.start, passage?.end)).toBe(sentence);
  });
});

describe("the share that is repeated", () => {
  test.each<[string, string | null, string | null, number]>([
    ["all of it", sentence, sentence, 1],
    ["none without another text", sentence, null, 0],
    ["none without a text", null, sentence, 0],
    ["none of phrases alone", "问题如下：", "问题如下：", 0],
  ])("%s", (_, text, other, share) => {
    expect(repeatedIn(text, other).share).toBe(share);
  });

  test("half of it, by characters", () => {
    const { share } = repeatedIn(`${sentence}${"甲乙丙丁戊己庚辛壬癸".repeat(2)}。`, sentence);
    expect(share).toBeCloseTo(0.5, 1);
  });
});
