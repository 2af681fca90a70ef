import { fieldsOf } from "../src/model/field";
import type { Report } from "../src/model/report";
import { template2021 } from "../src/templates/2021";
import { revalidate, validate } from "../src/validate";
import { report } from "../test/build-report";
import { time, type Row } from "./measure";

export const name = "validate";

const EDITED = "applications.received.naturalPerson";

/** Checks of one report of the form of 2021: all its figures, and one edit of a figure. */
export function run(): Promise<Row[]> {
  const clean = report();
  const broken = report({ [EDITED]: 1 });
  const figures = fieldsOf(template2021).size;
  const typed = typing(clean, broken);
  return Promise.resolve([
    time(`validate ${figures} figures, none wrong`, () => validate(clean, template2021)),
    time(`validate ${figures} figures, one wrong`, () => validate(broken, template2021)),
    time("revalidate one edit", typed),
  ]);
}

/** A figure that is typed wrong and right again in turn. */
function typing(clean: Report, broken: Report): (index: number) => void {
  let current = validate(clean, template2021);
  return (index) => {
    current = revalidate(current, index % 2 ? clean : broken, template2021, [EDITED]);
  };
}
