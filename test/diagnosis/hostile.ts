import { fieldsOf } from "../../src/model/field";
import type { Ref, Value } from "../../src/model/ref";
import type { Report } from "../../src/model/report";
import { template2021 as template } from "../../src/templates/2021";
import { totalsOf } from "../../src/totals";
import { report } from "../build-report";
import { soundReports } from "./published";
import { figureIn, pick, randomReport, type Random } from "./seeded";

const refs = [...fieldsOf(template).keys()];
const totals = [...new Set(totalsOf(template).map(({ ref }) => ref))];
const details = refs.filter((ref) => !totals.includes(ref));

const sound = (random: Random): Report =>
  random(2) === 0 ? pick(soundReports, random) : randomReport(random);

const changed = (of: Report, values: Readonly<Record<Ref, Value>>): Report => ({
  ...of,
  values: { ...of.values, ...values },
});

const all = (of: readonly Ref[], value: () => Value) =>
  Object.fromEntries(of.map((ref) => [ref, value()]));

const some = (count: number, of: readonly Ref[], value: () => Value, random: Random) =>
  Object.fromEntries(Array.from({ length: count }, () => [pick(of, random), value()]));

/** Reports that are wrong in more ways than can be told, and such as leave the most open. */
export const hostile: Readonly<Record<string, (random: Random) => Report>> = {
  "every figure at random": (random) => report(all(refs, () => random(1000))),
  "every figure small": (random) => report(all(refs, () => random(3))),
  "every relation broken alike": () => report(all(refs, () => 1)),
  "every total at random": (random) =>
    changed(
      sound(random),
      all(totals, () => random(300)),
    ),
  "every total blank": (random) =>
    changed(
      sound(random),
      all(totals, () => null),
    ),
  "blank and wrong totals": (random) => {
    const wrong = all(totals, () => (random(3) > 0 ? null : random(300)));
    return changed(sound(random), { ...wrong, ...some(4, details, () => random(50), random) });
  },
  "dashes for totals": (random) => {
    const dashes = some(25, totals, () => "/", random);
    return changed(sound(random), { ...dashes, ...some(3, details, () => random(99), random) });
  },
  "as many blanks as are not half filled": (random) => {
    const blank = some(18, details, () => null, random);
    const more = some(10, totals, () => null, random);
    return changed(sound(random), {
      ...blank,
      ...more,
      ...some(5, refs, () => random(99), random),
    });
  },
  "eight wrong figures": (random) =>
    changed(
      sound(random),
      some(8, refs, () => random(200), random),
    ),
  "one figure in six one too much": (random) => {
    const right = sound(random);
    const more = refs.filter(() => random(6) === 0);
    return changed(right, Object.fromEntries(more.map((ref) => [ref, figureIn(right, ref) + 1])));
  },
  "half filled": (random) =>
    changed(
      sound(random),
      all(refs.slice(90), () => null),
    ),
  "another unit's last year, in part": (random) => {
    const wrong = changed(
      sound(random),
      some(5, refs, () => random(50), random),
    );
    const values = { ...sound(random).values, ...some(30, refs, () => null, random) };
    const last = { year: 2022, agency: null, source: null, sections: wrong.sections };
    return { ...wrong, lastYear: { ...last, values } };
  },
};
