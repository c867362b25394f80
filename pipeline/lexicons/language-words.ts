import { setOf } from './read-list.ts';

/**
 * Frequent small words of languages that are written in Latin letters, by which running text shows its
 * language; by ISO 639-1 code, in lower case.
 */
export const languageWords: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'ca',
    setOf(`
      això, als, amb, aquest, aquesta, dels, els, ha, han, hi, les, més, pel, perquè, però, què, seu,
      seva, són, també, una, uns, va
    `),
  ],
  [
    'cs',
    setOf(`
      ale, byl, byla, bylo, jako, jeho, jen, jsem, jsou, která, které, který, kteří, nebo, není, po,
      podle, při, se, své, také, už, však, za, že
    `),
  ],
  [
    'da',
    setOf(`
      af, blev, bliver, de, den, der, det, efter, er, fra, har, hvor, ikke, kan, med, mellem, og, også,
      på, sig, som, til, ud, ved, vil, være
    `),
  ],
  [
    'de',
    setOf(`
      aber, auch, auf, aus, bei, das, dass, dem, den, der, des, die, ein, eine, einen, einer, für, haben,
      hat, im, ist, mit, nach, nicht, noch, nur, oder, sich, sind, und, von, werden, wie, wird, wurde, zu,
      zum, zur, über
    `),
  ],
  [
    'en',
    setOf(`
      a, about, after, all, also, an, and, are, as, at, be, been, before, but, by, can, could, did, do,
      for, from, had, has, have, he, her, his, how, if, in, into, is, it, its, more, my, new, no, not, of,
      on, one, only, or, other, our, out, over, said, says, she, should, so, some, than, that, the, their,
      them, then, there, these, they, this, those, to, up, was, we, were, what, when, where, which, while,
      who, will, with, would, you, your
    `),
  ],
  [
    'es',
    setOf(`
      al, como, con, cuando, de, del, desde, dijo, el, en, entre, es, esta, este, fue, ha, han, la, las,
      lo, los, muy, más, para, pero, por, que, se, según, ser, sin, sobre, su, sus, también, una, y
    `),
  ],
  [
    'et',
    setOf(`
      aga, ei, et, ja, ka, kes, kui, kuid, mis, ning, ole, oli, oma, see, selle, siis, ta, veel, välja,
      või
    `),
  ],
  [
    'fi',
    setOf(`
      ei, että, hän, hänen, ja, jo, joka, jotka, kuin, kun, mukaan, mutta, myös, nyt, ole, oli, olisi,
      ovat, sekä, sen, sitä, tämä, vain, voi
    `),
  ],
  [
    'fr',
    setOf(`
      après, au, aux, avec, ce, ces, cette, dans, de, des, du, elle, est, et, il, la, le, les, leur, mais,
      même, ne, ont, ou, où, par, pas, plus, pour, que, qui, se, selon, ses, son, sont, sur, une, à, été,
      être
    `),
  ],
  [
    'hr',
    setOf(`
      ako, ali, bila, bio, da, ili, iz, je, još, kako, kao, koja, koje, koji, nije, od, oko, prema, samo,
      su, sve, te, za, će, što
    `),
  ],
  [
    'hu',
    setOf(`
      akik, amely, az, azt, csak, egy, ezt, hogy, is, ki, lesz, majd, meg, mint, már, még, nem, szerint,
      után, vagy, volt, és
    `),
  ],
  [
    'id',
    setOf(`
      ada, akan, bisa, dalam, dan, dari, dengan, di, ini, itu, juga, karena, kata, ke, oleh, pada, saat,
      sebagai, telah, tidak, untuk, yang
    `),
  ],
  [
    'it',
    setOf(`
      al, alla, anche, che, come, con, dal, dalla, dei, del, della, delle, di, dopo, gli, ha, hanno, il,
      lo, ma, nel, nella, non, per, più, questa, questo, si, sono, stato, sua, suo, una, è
    `),
  ],
  [
    'lt',
    setOf(`
      apie, bet, bus, buvo, dar, iki, ir, iš, jau, kad, kaip, kurie, kuris, nuo, pagal, su, tai, tik, yra
    `),
  ],
  [
    'lv',
    setOf(`
      ar, arī, bet, bija, ir, ka, kas, kā, līdz, nav, no, par, pēc, tas, tika, un, uz, vai, viņš
    `),
  ],
  [
    'nl',
    setOf(`
      aan, bij, dan, dat, de, deze, door, een, en, er, heeft, het, hij, maar, meer, met, naar, niet, nog,
      om, ook, op, over, te, uit, van, volgens, voor, werd, wordt, ze, zich, zijn
    `),
  ],
  [
    'no',
    setOf(`
      av, ble, blir, de, den, det, er, etter, fra, har, hvor, ikke, jeg, kan, med, mellom, og, også, på,
      seg, sier, som, til, ut, ved, vil, være, å
    `),
  ],
  [
    'pl',
    setOf(`
      ale, był, była, było, będzie, czy, dla, jak, jest, już, która, które, który, może, na, nie, od,
      oraz, po, przez, się, są, także, tylko, za, ze, że
    `),
  ],
  [
    'pt',
    setOf(`
      ao, as, até, com, como, da, das, do, dos, ela, ele, em, está, foi, mais, mas, na, no, não, os, para,
      pela, pelo, por, que, segundo, ser, seu, sua, são, também, tem, um, uma, à, é
    `),
  ],
  [
    'ro',
    setOf(`
      această, care, ce, cu, că, dar, din, după, este, fi, fost, la, lui, mai, nu, o, pe, pentru, prin,
      sau, sunt, într, și
    `),
  ],
  [
    'sk',
    setOf(`
      aj, ako, ale, alebo, bol, bola, bolo, jeho, ktorá, ktoré, ktorý, len, nie, podľa, pri, sa, som, sú,
      tiež, už, za, že
    `),
  ],
  [
    'sl',
    setOf(`
      ali, bil, bila, bilo, da, in, je, ker, ki, kot, lahko, le, med, ni, pa, po, pri, so, tudi, za,
      zaradi, še
    `),
  ],
  [
    'sq',
    setOf(`
      dhe, do, edhe, ishte, janë, ka, kjo, ky, me, më, nga, një, nuk, në, por, për, që, si, të, është
    `),
  ],
  [
    'sv',
    setOf(`
      att, av, blev, den, det, efter, eller, en, ett, från, för, har, inte, jag, kan, med, men, när, och,
      också, om, på, sig, ska, som, säger, till, var, vi, vid, är
    `),
  ],
  [
    'tr',
    setOf(`
      ancak, bir, bu, da, daha, de, değil, gibi, göre, her, ile, ise, için, kadar, ne, olan, olarak, oldu,
      olduğu, sonra, ve, çok
    `),
  ],
  [
    'vi',
    setOf(`
      cho, các, có, của, khi, không, là, một, người, những, này, theo, trong, tại, và, về, với, ông, đã,
      được, đến, để
    `),
  ],
]);
