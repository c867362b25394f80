import type { NameAt } from './article-view.ts';

/**
 * How a phrase ties a person to a name in it: `at the Institute`, `of the Council`, `Norway’s`, `Aslef
 * secretary`, `from Ohio`.
 */
export type TieKind = 'at' | 'of' | 'to' | 'owner' | 'modifier' | 'origin';

/**
 * An organization, place or people in a description, or a common noun for one (`the ministry`): tokens
 * `first` to `last`, both included.
 */
export interface Tie {
  kind: TieKind;
  name: NameAt | null;
  first: number;
  last: number;
}

/** The core of a description, up to its noun. All are indexes of tokens. */
export interface RoleHead {
  /** Where the phrase begins, with its determiner. */
  start: number;
  /** Where the role begins: behind the determiner and whose it is. */
  first: number;
  /** The noun that heads it. */
  head: number;
  /** Behind the core. */
  end: number;
  /** `the`, `his`, `Norway’s`: there is one such. */
  definite: boolean;
  /** It has a determiner or an owner. */
  determined: boolean;
  former: boolean;
  ties: Tie[];
}

/** A noun phrase that says what somebody is. */
export interface RolePhrase extends RoleHead {
  /** Behind the nouns: where `of …`, `at …` begin. */
  tail: number;
  /** The last token of the role; what stands behind `at` is no part of it. */
  last: number;
}
