/** What is to go wrong. */
export interface Faults {
  /** Bytes that a request may have at the most. */
  requestLimit: number;
  /** Bytes that an answer may have at the most. */
  responseLimit: number;
  /** Excel does not wait for the end of cell editing; it refuses. */
  withoutDelayForCellEdit: boolean;
  /** Ranges of more cells are answered with `null` in the place of values. */
  nullAbove: number;
  /** Events of single cells come without details. */
  withoutDetails: boolean;
  /** Settings are accepted and forgotten. */
  forgetSettings: boolean;
  /** Excel sets up no pages. */
  withoutPrinter: boolean;
  /** Excel registers no handlers. */
  withoutEvents: boolean;
  /** An Excel below 1.14 does not say who wrote. */
  withoutTriggerSource: boolean;
  /** More merged areas than this make Excel refuse the question. */
  mergedAreasLimit: number;
}

/** Nothing goes wrong; the limits are those that Microsoft publishes for Excel on the web. */
export const noFaults = (): Faults => ({
  requestLimit: 5 * 1024 * 1024,
  responseLimit: 5 * 1024 * 1024,
  withoutDelayForCellEdit: false,
  nullAbove: Infinity,
  withoutDetails: false,
  forgetSettings: false,
  withoutPrinter: false,
  withoutEvents: false,
  withoutTriggerSource: false,
  mergedAreasLimit: 512,
});
