import type { Template } from "../model/template";
import { template2014, template2014Fujian } from "./2014";
import { template2019 } from "./2019";
import { template2021 } from "./2021";

/** The forms we know, one a line, the one in force first. A new form is a folder and a line here. */
export const forms: readonly Template[] = [
  template2021,
  template2019,
  template2014,
  template2014Fujian,
];
