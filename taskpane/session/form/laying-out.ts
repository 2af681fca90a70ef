import { formOfYear, refit } from "../../../src/form-of-year";
import { fieldsOf } from "../../../src/model/field";
import { blankReport, type Report } from "../../../src/model/report";
import type { Template } from "../../../src/model/template";
import { planWorkbook } from "../../../src/workbook/lay-out";
import type { Host } from "../../hosts/port";
import { words } from "../../../src/words/pane";
import type { Live } from "../check/live";
import { sayLeft, sayReasonLeft } from "./left-over";
import type { Message, SessionStore } from "../state/snapshot";
import { done, orSay, type Run } from "../state/run";

/** The verbs that put another report in the place of whatever the workbook holds. */
export interface LayingOut {
  /** Asks first where the workbook holds anything that laying out would lose. */
  readonly unlessHeld: (act: () => Promise<void>) => Promise<void>;
  /** 新建年报: the form of that year, blank. */
  readonly create: (year: number, agency: string) => Promise<void>;
  /** 改用相应的格式: the open report on the form of its year, after what has no place there. */
  readonly refit: () => void;
  /** Lays out a report that is given, e.g. the example. */
  readonly show: (report: Report, template: Template, said: string) => Promise<void>;
  /** Lays out a report that came from elsewhere, and is not saved here yet; false: refused. */
  readonly takeOver: (report: Report, template: Template, said: string) => Promise<boolean>;
}

interface Parts {
  readonly host: Host;
  readonly store: SessionStore;
  readonly live: Live;
  readonly run: Run;
  readonly laysOut: LaysOut;
}

/** What a host does with sheets in the way: they are kept under another name, or replaced. */
export type LaysOut = "beside" | "replace";

export function layingOut({ host, store, live, run, laysOut }: Parts): LayingOut {
  /** Answers with `said`, and with what became of sheets that stood in the way. */
  async function layOut(report: Report, template: Template, said: string): Promise<Message> {
    const plan = planWorkbook(report, template);
    const sheets = plan.sheets.map(({ name }) => name);
    const aside = await live.quietly(() => host.layOut(plan), { sheets });
    store.set({
      dirty: false,
      current: null,
      text: null,
      drafts: null,
      exported: null,
      copyable: null,
      view: "check",
    });
    return done(aside.length > 0 ? words.done.setAside(said, aside) : said);
  }

  async function holdsWork(): Promise<boolean> {
    const { open } = store.getSnapshot();
    if (open) return hasWork(open.report);
    const { sheets } = await host.read();
    return sheets.some(({ rows }) => rows.some((row) => row.some(isFilled)));
  }

  async function takeOver(report: Report, template: Template, said: string): Promise<boolean> {
    let laidOut = false;
    await run("layingOut", async () => {
      const message = await layOut(report, template, said);
      store.set({ dirty: true });
      laidOut = true;
      return message;
    });
    return laidOut;
  }

  return {
    async unlessHeld(act) {
      const holds = await orSay(store, holdsWork);
      if (holds === false) return act();
      if (holds) store.set({ question: { ...words[laysOut], act: () => void act() } });
    },
    create: (year, agency) =>
      run("layingOut", async () => {
        const template = formOfYear(year);
        if (!template) return null;
        const blank = blankReport(template.id, fieldsOf(template).keys());
        const particulars = { ...blank.particulars, "agency.name": agency.trim() || null };
        return layOut({ ...blank, year, particulars }, template, words.done.laidOut(year));
      }),
    show: (report, template, said) => run("layingOut", () => layOut(report, template, said)),
    takeOver,
    refit() {
      const { open } = store.getSnapshot();
      const refitted = open && refit(open.report, open.template);
      if (!refitted) return;
      const { report, template, left, reasonsLeft } = refitted;
      const act = () => void takeOver(report, template, words.done.refitted(template.name));
      const list = [
        ...left.map((each) => sayLeft(each, open.template)),
        ...reasonsLeft.map((each) => sayReasonLeft(each, open.template)),
      ];
      const fate = words.refit[laysOut];
      store.set({
        question: {
          ...words.refit.question(template.name, left.length, reasonsLeft.length, fate),
          list,
          act,
        },
      });
    },
  };
}

const isFilled = (cell: unknown): boolean => cell !== null && cell !== "";

/** Whether anything is filled in or written: what the pane would not take away unasked. */
export const hasWork = ({ values, sections }: Report): boolean =>
  [...Object.values(values), ...Object.values(sections)].some((value) => value !== null);
