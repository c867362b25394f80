/** A noun phrase as a range of nodes; `head` is its core without appositions, clauses and brackets behind it. */
export interface NounPhrase {
  start: number;
  end: number;
  head: { start: number; end: number };
}
