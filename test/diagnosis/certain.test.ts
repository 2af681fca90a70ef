import { diagnose } from "../../src/diagnosis";
import type { Ref } from "../../src/model/ref";
import { template2021 } from "../../src/templates/2021";
import { soundReports } from "./published";
import { figureIn, withValues } from "./seeded";

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
