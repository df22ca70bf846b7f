/** A section of the report: an instrument (IIT, EIT, OIT), a topic, or whatever the agency divides its measures by. */
export interface Section {
  /** Code as the section column holds it: "IIT", "T1" for a topic, "S1" for one we don't know. */
  readonly code: string;
  /** Heading as written, with its number ("๒.แบบวัด… หรือแบบวัด EIT"); null where the source has none. */
  readonly heading: string | null;
  /** What last year's score showed; null where the source has none. */
  readonly analysis: string | null;
  /** Last year's score, 0-100; null where not given. */
  readonly score: number | null;
  /** 1-based row of the sections sheet, or line of the document, that it was read from; null for one made up from its steps. */
  readonly row: number | null;
}
