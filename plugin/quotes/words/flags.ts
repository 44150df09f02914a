/** What a word may be, as bits: one word is often several things. */
export const enum Flag {
  Say = 1,
  Call = 2,
  Find = 4,
  Auxiliary = 8,
  Definite = 16,
  Indefinite = 32,
  Possessive = 64,
  Preposition = 128,
  Complement = 256,
  Conjunction = 512,
  Subordinator = 1024,
  Relative = 2048,
  Pronoun = 4096,
  Object = 8192,
  Title = 16384,
  Role = 32768,
  Group = 65536,
  Document = 131072,
  Work = 262144,
  Distancing = 524288,
  Term = 1048576,
  Time = 2097152,
  Particle = 4194304,
  Function = 8388608,
  Adverb = 16777216,
  Naming = 33554432,
  NamedThing = 67108864,
  /** An adjective or noun of nationality: no name by itself. */
  Nation = 134217728,
  Speech = 268435456,
  Citing = 536870912,
  FirstPerson = 1073741824,
  /** Articles that never stand before a subject. */
  Oblique = -2147483648,
}

export const VERB = Flag.Say | Flag.Call | Flag.Find;
export const DETERMINER = Flag.Definite | Flag.Indefinite | Flag.Possessive;
export const PERSON_NOUN = Flag.Role | Flag.Title;
export const NOUN = Flag.Role | Flag.Title | Flag.Group | Flag.Document;
/** Words that hold a sentence together, and name nobody and nothing. */
export const SMALL =
  DETERMINER |
  Flag.Auxiliary |
  Flag.Preposition |
  Flag.Conjunction |
  Flag.Subordinator |
  Flag.Relative |
  Flag.Pronoun |
  Flag.Object |
  Flag.Adverb |
  Flag.Function;
