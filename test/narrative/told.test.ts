import { diagnose } from "../../src/diagnosis";
import { figuresTold } from "../../src/narrative/told";
import { template2021 } from "../../src/templates/2021";
import { reportWith } from "../build-report";
import { publishedReport } from "../diagnosis/published";
import { withValues } from "../diagnosis/seeded";

const A = "applications";
const O = `${A}.outcomes`;
const told = (overview: string, values = {}) => [
  ...figuresTold(
    reportWith(values, { sections: { overview, problems: null, other: null } }),
    template2021,
  ),
];

test("figures that the text gives are told with their refs, the tables agreeing or not", () => {
  const values = { [`${A}.received.total`]: 12, [`${O}.granted.total`]: 7 };
  expect(told("本年新收政府信息公开申请12件，予以公开8件。", values)).toEqual([
    [`${A}.received.total`, [12]],
    [`${O}.granted.total`, [8]],
  ]);
});

test("every mention counts", () => {
  expect(told("本年新收政府信息公开申请12件。全年新收政府信息公开申请13件。")).toEqual([
    [`${A}.received.total`, [12, 13]],
  ]);
});

test("what may be a sum and agrees as such tells nothing of one figure", () => {
  const values = { [`${A}.received.total`]: 12, [`${A}.carriedIn.total`]: 3 };
  expect(told("全年共受理政府信息公开申请15件。", values)).toEqual([]);
});

test("shares and sums of several indicators tell nothing of one figure", () => {
  expect(told("予以公开占50%。")).toEqual([]);
});

test("a wrong detail under computed totals is found by the text", () => {
  const { report } = publishedReport("pingtan2024");
  const wrong = withValues(report, {
    [`${O}.partlyGranted.naturalPerson`]: 92,
    [`${O}.partlyGranted.total`]: 92,
    [`${O}.total.naturalPerson`]: 280,
    [`${O}.total.total`]: 281,
  });
  const overview = "本年度部分公开29件，予以公开71件，本机关不掌握相关政府信息75件。";
  const withText = { ...wrong, sections: { overview, problems: null, other: null } };
  const evidence = { told: figuresTold(withText, template2021) };
  const [plain] = diagnose(withText, template2021);
  const [first, ...others] = diagnose(withText, template2021, evidence);
  expect(others).toEqual([]);
  expect(first?.refs).toContain(`${O}.partlyGranted.total`);
  expect(first?.confidence).toBe("likely");
  expect(first?.alternatives.length).toBeLessThan(plain?.alternatives.length ?? 0);
});
