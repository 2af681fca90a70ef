import { hostWords } from "../../src/words/hosts";

/** Excel's limit for the name of a sheet. */
const LONGEST_NAME = 31;

/** What a sheet that makes room is called: 表三（旧1）. `used` has names in lower case. */
export function freeName(name: string, used: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const suffix = hostWords.setAside(number);
    const free = `${name.slice(0, LONGEST_NAME - suffix.length)}${suffix}`;
    if (!used.has(free.toLowerCase())) return free;
  }
}
