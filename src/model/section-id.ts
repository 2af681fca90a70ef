/** The sections of text: one, five and six of the printed report. */
export type SectionId = "overview" | "problems" | "other";
