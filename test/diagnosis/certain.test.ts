import { diagnose } from "../../src/diagnosis";
import type { Ref } from "../../src/model/ref";
import { template2021 } from "../../src/templates/2021";
import { soundReports } from "./published";
import * as errors from "./errors";
import { figureIn, randomOf, randomReport, withValues } from "./seeded";

const A = "applications";
const O = `${A}.outcomes`;

describe("slips that look like two by chance are not told as certain", () => {
  test.each<[string, Record<Ref, number>]>([
    [
      "three that look like a figure in the next row",
      {
        [`${O}.refused.enforcementFile.naturalPerson`]: 0,
        [`${O}.refused.enforcementFile.total`]: 2,
        [`${O}.refused.administrativeInquiry.total`]: 1,
      },
    ],
    [
      "four of which three look like one",
      {
        [`${O}.partlyGranted.naturalPerson`]: 229,
        [`${O}.refused.stateSecret.total`]: 74,
        [`${O}.granted.total`]: 1,
        [`${O}.refused.stateSecret.naturalPerson`]: 74,
      },
    ],
    [
      "five of which three hide behind a fourth",
      {
        [`${O}.otherHandling.notCorrected.naturalPerson`]: 0,
        [`${O}.otherHandling.notCorrected.total`]: 0,
        [`${O}.unavailable.notHeld.naturalPerson`]: 765,
        [`${O}.unavailable.notHeld.total`]: 76,
        [`${A}.received.business`]: 11,
      },
    ],
  ])("%s", (_, values) => {
    for (const sound of soundReports) {
      const wrong = withValues(sound, values);
      for (const { confidence, refs, to } of diagnose(wrong, template2021))
        if (confidence === "certain") expect(refs.map((ref) => figureIn(sound, ref))).toEqual(to);
    }
  });
});

test("two slips among many figures are certain as long as no three others come near", () => {
  const random = randomOf(17);
  const told = { certain: 0, likely: 0, open: 0 };
  for (let i = 0; i < 60; i += 1) {
    const wrong = errors.typingSlips(2)(randomReport(random), random);
    const [first] = wrong ? diagnose(wrong, template2021) : [];
    if (first) told[first.confidence] += 1;
  }
  // Without a look at what comes near, all of them would be certain.
  expect(told).toEqual({ certain: 38, likely: 21, open: 1 });
});
