const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Words at which a noun phrase ends: they are never part of what a figure counts. */
export const phraseStops: ReadonlySet<string> = new Set(
  list(`
  a about above according across after afterwards again against ago ahead all almost along alongside already also although always am amid among
  amongst an and another any anyone anywhere apart are around as aside at away back be because been before behind being below beneath beside besides
  between beyond both but by came can cannot come could despite did do does doing done down due during each either else elsewhere enough even ever
  every everyone everything except far few for from further gave get gets given go goes going gone got had has have having he hence her here hers
  herself him himself his how however i if in including inside instead into is it its itself just later like likely made make makes many may maybe me
  might mine more moreover much must my myself near nearly neither never nevertheless next no nobody none nor not nothing now nowhere of off often on
  once only onto or otherwise ought our ours ourselves out outside over overall own per perhaps plus put rather really regarding respectively said
  same saw say says seem seemed seems shall she should since so some somebody someone something sometimes somewhere soon still such take taken takes
  than that the their theirs them themselves then thence there thereby therefore these they this those though through throughout thus till to today
  together tomorrow tonight too took toward towards twice under underneath unless unlike until up upon us versus via vs was we well went were what
  whatever when whenever where whereas wherever whether which while who whoever whom whose why will with within without worldwide would yesterday yet
  you your yours yourself yourselves
`),
);

/** Words that may open a noun phrase behind `of` or a figure and are left out of what is counted. */
export const phraseOpeners: ReadonlySet<string> = new Set(
  list(`
  a additional all an any extra further her his its more my our some such the their these this those your
`),
);

/**
 * Verbs of news that look like nouns or adjectives and end a noun phrase: past forms and third persons that
 * no suffix tells.
 */
export const phraseVerbs: ReadonlySet<string> = new Set(
  list(`
  agree agreed attend began begin believe bought broke brought built came come die died dies earn earned fail fell felt fled flee follow found gather
  gathered get grew held hit join joined keep kept knew know lay leave led left live lived lost made make meet met paid played remain remained
  rose sat sent shot spent spoke stood take think threw took used voted wanted went won worked wrote
`),
);

/** Words that are verbs behind a plural (`people vote`) and nouns elsewhere (`the primary vote`). */
export const phraseNounVerbs: ReadonlySet<string> = new Set(
  list(`
  call claim fall find hold lead lie look need play run show stand stay use vote want win work
`),
);

/** Plural nouns without -s. */
export const irregularPlurals: ReadonlySet<string> = new Set(
  list(`
  aircraft alumni bacteria bison buffalo businessmen cattle children clergy congressmen countrymen craft crew criteria data deer dice feet firemen fish fishermen
  folk freshmen geese gunmen hovercraft infantry lawmen lives livestock media men mice militiamen offspring oxen people personnel phenomena police policemen
  policewomen poultry reindeer salmon servicemen sheep spacecraft species spokesmen staff teeth troops women
`),
);
