import { matchUnits } from "../../../src/identity";
import type { LastYear, Report } from "../../../src/model/report";
import { lastYearSheet } from "../../../src/templates/particulars";
import { planLastYear } from "../../../src/workbook/last-year-sheet";
import { words } from "../../../src/words/pane";
import { sheetsOf, type OpenReport } from "../state/open-report";
import { undoable } from "../state/run";
import { takeOver, type Parts, type Take } from "./taking";

/** 上年数: a sheet of the workbook, put there and taken away as one step each. */
export interface LastYearVerbs {
  /**
   * Keeps figures and text of `file` as 上年数, in the place of what is kept already; after a
   * question where it may not be this unit's report of the year before. Then `done` is called.
   */
  readonly keepUnlessDoubted: (file: string, lastYear: LastYear, done: () => void) => Promise<void>;
  readonly remove: () => Promise<void>;
  readonly take: Take;
}

export function lastYearVerbs({ host, store, live, run }: Parts): LastYearVerbs {
  /** Answers with what became of a sheet that stood in the way. */
  async function put(open: OpenReport, next: LastYear | null): Promise<readonly string[]> {
    const { lastYear: former } = open.report;
    const plan = (kept: LastYear | null) => kept && planLastYear(kept, open.template);
    const sheets = [...sheetsOf(open), lastYearSheet.name];
    const aside = await live.quietly(() => host.attach(plan(next), plan(former)), { sheets });
    store.set({ dirty: true });
    return aside;
  }

  const keep = (file: string, lastYear: LastYear, done: () => void) =>
    run("writing", async () => {
      const { open } = store.getSnapshot();
      if (!open) return null;
      const aside = await put(open, lastYear);
      done();
      const said = words.lastYear.kept(file, lastYear.year);
      return undoable(aside.length > 0 ? words.done.setAside(said, aside) : said);
    });

  return {
    async keepUnlessDoubted(file, lastYear, done) {
      const { open } = store.getSnapshot();
      const doubts = open ? doubtsOf(lastYear, open.report) : [];
      if (doubts.length === 0) return keep(file, lastYear, done);
      const act = () => void keep(file, lastYear, done);
      store.set({ question: { ...words.lastYear.question(file), list: doubts, act } });
    },
    take: takeOver({ host, store, live, run }),
    remove: () =>
      run("writing", async () => {
        const { open } = store.getSnapshot();
        if (!open?.report.lastYear) return null;
        await put(open, null);
        return undoable(words.lastYear.removed);
      }),
  };
}

/** Why a report may not be the one of the year before of the same unit, in sentences. */
export function doubtsOf(
  { agency, year }: Pick<LastYear, "agency" | "year">,
  { particulars, year: ownYear }: Report,
): readonly string[] {
  const { doubt } = words.lastYear;
  const own = particulars["agency.name"];
  const unit = matchUnits(agency, own);
  return [
    ...(unit === "same" ? [] : [doubt.unit[unit](agency ?? "", own ?? "")]),
    ...doubtsOfYear(year, ownYear),
  ];
}

function doubtsOfYear(theirs: number | null, ours: number | null): readonly string[] {
  const { doubt } = words.lastYear;
  if (theirs === null) return [doubt.noYear];
  if (ours === null) return [doubt.ownYear(theirs)];
  return theirs === ours - 1 ? [] : [doubt.year(theirs, ours - 1)];
}
