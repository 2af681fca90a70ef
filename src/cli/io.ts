/** Where the command writes to, and what it takes from the machine beside files. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** ISO: 2024-01-09. A year that has not come is not ready. */
  readonly today: string;
  /** Whether a person looks on: what is told may be written over. */
  readonly isTerminal?: boolean;
}

/** 0 clean, 1 findings of severity error, 2 could not do it. */
export type ExitCode = 0 | 1 | 2;

/** A command; `args` are those after its name. */
export type Command = (args: readonly string[], io: Io) => Promise<ExitCode>;

/** What the command cannot do, as one sentence that says what to do instead. */
export class Problem extends Error {
  constructor(readonly sentence: string) {
    super(sentence);
    this.name = "Problem";
  }
}
