import type { Ref, Value } from "../../src/model/ref";
import { report } from "../build-report";

/** Figures that a district published for 2024, and zeros. */
export const figures: Record<Ref, Value> = report({
  "disclosure.normativeDocuments.issued": 3,
  "disclosure.normativeDocuments.inForce": 8,
  "disclosure.licences.decisions": 9487,
  "disclosure.penalties.decisions": 2776,
  "disclosure.coercion.decisions": 84,
  "disclosure.fees.amount": 7545,
  "applications.received.naturalPerson": 95,
  "applications.received.total": 95,
  "applications.outcomes.granted.naturalPerson": 50,
  "applications.outcomes.granted.total": 50,
  "applications.outcomes.partlyGranted.naturalPerson": 9,
  "applications.outcomes.partlyGranted.total": 9,
  "applications.outcomes.unavailable.notHeld.naturalPerson": 36,
  "applications.outcomes.unavailable.notHeld.total": 36,
  "applications.outcomes.total.naturalPerson": 95,
  "applications.outcomes.total.total": 95,
  "proceedings.review.upheld": 1,
  "proceedings.review.corrected": 1,
  "proceedings.review.total": 2,
}).values;
