import { differs, followingIn, type Following } from "../../../src/following";
import { fieldsOf, nameOf } from "../../../src/model/field";
import type { Ref } from "../../../src/model/ref";
import type { Template } from "../../../src/model/template";
import { number } from "../../../src/words/findings";
import { words } from "../../../src/words/pane";
import type { Host } from "../../hosts/port";
import type { Live } from "../check/live";
import type { OpenReport } from "../state/open-report";
import { undoable, type Run } from "../state/run";
import type { SessionStore } from "../state/snapshot";

export interface Parts {
  readonly host: Host;
  readonly store: SessionStore;
  readonly live: Live;
  readonly run: Run;
}

/**
 * Fills the blank figures that follow from last year by a relation; `typed` puts them in the place
 * of other figures as well, after a question that shows each.
 */
export type Take = (rule: string, also: "blanks" | "typed") => Promise<void>;

/** What one relation lets follow from last year. */
export interface Taking {
  readonly rule: string;
  /** What the figures have in common: 现行有效件数. */
  readonly name: string;
  /** Both sides of the relation, in the form's words. */
  readonly sides: string;
  readonly all: readonly Following[];
  readonly blanks: readonly Following[];
  readonly differing: readonly Following[];
}

/** What follows from last year, relation by relation. */
export function takingsOf({ report, template }: OpenReport): readonly Taking[] {
  const following = followingIn(report, template);
  return [...new Set(following.map(({ relation }) => relation))].map((relation): Taking => {
    const all = following.filter((each) => each.relation === relation);
    const { id: rule, left, right } = relation;
    return {
      rule,
      name: sharedName(
        all.map(({ ref }) => ref),
        template,
      ),
      sides: `${left.label}＝${right.label}`,
      all,
      blanks: all.filter(({ now }) => now === null),
      differing: all.filter(differs),
    };
  });
}

/** The heading that all of `refs` stand under: that of their row, else that of their column. */
function sharedName(refs: readonly Ref[], template: Template): string {
  const fields = refs.flatMap((ref) => fieldsOf(template).get(ref) ?? []);
  const shared = (labels: readonly (string | undefined)[]) =>
    new Set(labels).size === 1 ? labels[0] : undefined;
  const rows = shared(fields.map(({ row }) => row.at(-1)?.label));
  return rows ?? shared(fields.map(({ column }) => column.at(-1)?.label)) ?? "";
}

export function takeOver({ host, store, live, run }: Parts): Take {
  const write = (figures: readonly Following[], name: string) =>
    run("writing", async () => {
      const { open } = store.getSnapshot();
      if (!open) return null;
      const edits = figures.flatMap(({ ref, value }) => {
        const place = open.places.cells.get(ref);
        return place ? [{ place, value }] : [];
      });
      await host.write(edits);
      live.apply(edits);
      return undoable(words.lastYear.take.done(edits.length, name));
    });

  return async (rule, also) => {
    const { open } = store.getSnapshot();
    const taking = open && takingsOf(open).find((each) => each.rule === rule);
    if (!taking) return;
    const { name, blanks, differing } = taking;
    if (also === "blanks") return write(blanks, name);
    const list = differing.map((each) => sayChange(each, open.template));
    const act = () => void write([...blanks, ...differing], name);
    store.set({
      question: { ...words.lastYear.take.question(differing.length, name), list, act },
    });
  };
}

function sayChange({ ref, now, value }: Following, template: Template): string {
  const field = fieldsOf(template).get(ref);
  return words.lastYear.take.change(field ? nameOf(field) : ref, String(now ?? ""), number(value));
}
