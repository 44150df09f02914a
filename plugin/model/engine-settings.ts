/**
 * Engine settings: what a newsroom adds to the engine's own words and marks, in config/plugins under
 * `newsroom.config.engine`. The server checks them when it starts. The admin reads them with
 * `GET /newsroom/engine-settings`, which answers `{ data: EngineAdditions }`, and hands that object
 * on as the option `additions`: always the same object, so that the engine prepares it once.
 */

/** Words of one language, each a single word. */
export interface LanguageAdditions {
  /** Every form that is printed, in lower case: "oreert", "oreerde". */
  cueVerbs?: readonly string[];
  /** What stands before a name, with or without a capital: "schepen" in "schepen Jan Peeters". */
  titles?: readonly string[];
}

/** A pair of quotation marks, each of one or two characters; both may be the same. */
export interface AddedMarks {
  open: string;
  close: string;
}

export interface EngineAdditions {
  /** By the code of the language, as the engine knows it: "nl". */
  languages?: Readonly<Partial<Record<string, LanguageAdditions>>>;
  marks?: readonly AddedMarks[];
}
