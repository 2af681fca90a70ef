import { differs, followingIn } from "../src/following";
import { keepLastYear } from "../src/last-year";
import type { Ref, Value } from "../src/model/ref";
import type { Template } from "../src/model/template";
import { template2019 } from "../src/templates/2019";
import { template2021 } from "../src/templates/2021";
import { report } from "./build-report";

type Values = Readonly<Record<Ref, Value>>;

/** What follows for this year's `values` from last year's. */
function following(
  values: Values,
  last: Values,
  template = template2021,
  from: Template = template,
) {
  const lastYear = keepLastYear({ ...report(last, from), year: 2022 }, from, template, "上年.xls");
  return followingIn({ ...report(values, template), lastYear }, template);
}

const D = "disclosure.normativeDocuments";

const found = (list: ReturnType<typeof following>, ref: Ref) =>
  list.find((each) => each.ref === ref);

describe("what follows from last year", () => {
  test("carried in is what was carried out, column by column", () => {
    const list = following(
      {},
      { "applications.carriedOut.business": 3, "applications.carriedOut.total": 3 },
    );
    expect(found(list, "applications.carriedIn.business")).toMatchObject({ value: 3, now: 0 });
    expect(list.filter(({ relation }) => relation.id === "B1")).toHaveLength(7);
    expect(list.filter(differs).map(({ ref }) => ref)).toEqual([
      "applications.carriedIn.business",
      "applications.carriedIn.total",
    ]);
  });

  test.each<[string, Values, Values, number | undefined]>([
    [
      "in force, issued more, repealed less",
      { [`${D}.issued`]: 1, [`${D}.repealed`]: 2 },
      { [`${D}.inForce`]: 8 },
      7,
    ],
    ["nothing is added to a blank", { [`${D}.issued`]: null }, { [`${D}.inForce`]: 8 }, undefined],
    ["nor to a blank of last year", {}, { [`${D}.inForce`]: null }, undefined],
    ["nor to a stroke", {}, { [`${D}.inForce`]: "/" }, undefined],
    ["no figure falls below 0", { [`${D}.repealed`]: 9 }, { [`${D}.inForce`]: 8 }, undefined],
  ])("%s", (_, values, last, value) => {
    expect(found(following(values, last), `${D}.inForce`)?.value).toBe(value);
  });

  test("what last year's form did not ask for lets nothing follow", () => {
    const list = following({}, {}, template2021, template2019);
    expect(found(list, `${D}.inForce`)).toBeUndefined();
    expect(found(list, "applications.carriedIn.total")?.value).toBe(0);
  });

  test("the form of 2019 carries its items on", () => {
    const last = { "disclosure.licences.itemsLastYear": 10, "disclosure.licences.itemsChange": -3 };
    const list = following({ "disclosure.licences.itemsLastYear": null }, last, template2019);
    expect(found(list, "disclosure.licences.itemsLastYear")).toMatchObject({ value: 7, now: null });
  });

  test("nothing follows without last year", () => {
    expect(followingIn(report({}, template2021), template2021)).toEqual([]);
  });
});
