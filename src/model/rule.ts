import type { Finding } from "./finding";
import type { Ref } from "./ref";
import type { Relation } from "./relation";
import type { Report } from "./report";
import type { Template } from "./template";
import type { Sources, Term } from "./term";

/**
 * What a rule reads beside figures: the reporting year and the agency's name. They stand among
 * the refs of `reads`, so that a changed year re-checks what depends on it.
 */
export type Read = Ref | "year" | "agency.name";

/** One relation for one thing that its star stands for: A1 for the column 自然人. */
export interface Rule<R extends Relation = Relation> {
  /** `A1 naturalPerson`, `B1 lastYear naturalPerson`; unique in a template. */
  readonly key: string;
  readonly relation: R;
  /** What it reads of the report that is checked. */
  readonly reads: readonly Read[];
  /** The figures that turn red when the rule is broken. */
  readonly marks: readonly Ref[];
  /** The two sides with the star replaced; empty where the relation compares nothing. */
  readonly left: readonly Term[];
  readonly right: readonly Term[];
  /** Those of both sides that stand in another report. */
  readonly elsewhere: readonly Term[];
}

/** One kind of relation: how it is expanded, checked and turned into an Excel formula. */
export interface RuleKind<R extends Relation> {
  readonly kind: R["kind"];
  /** The rules that a relation stands for in a template. */
  expand(relation: R, template: Template): readonly Rule<R>[];
  /** `null` where the report passes. */
  check(rule: Rule<R>, report: Report, template: Template, sources: Sources): Finding | null;
  /**
   * Excel's formula that is TRUE where the rule is broken, without the leading “=”; `null` where a
   * workbook cannot say it. `address` turns a ref into an address on the sheet of its table.
   */
  formula(rule: Rule<R>, address: (ref: Ref) => string, template: Template): string | null;
}
