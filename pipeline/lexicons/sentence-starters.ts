/** Words that, written with a capital, begin a sentence: function words, which are no part of a name. Lower case. */
export const sentenceStarters: readonly string[] = [
  'a', 'about', 'according', 'after', 'all', 'also', 'although', 'among', 'an', 'and', 'another', 'any', 'as', 'at', 'because', 'before', 'both', 'but', 'by',
  'despite', 'during', 'each', 'even', 'every', 'few', 'for', 'from', 'he', 'her', 'here', 'his', 'how', 'however', 'i', 'if', 'in', 'instead', 'is', 'it',
  'its', 'last', 'later', 'many', 'meanwhile', 'more', 'most', 'my', 'neither', 'no', 'nobody', 'nor', 'not', 'nothing', 'now', 'on', 'once', 'only', 'or',
  'other', 'others', 'our', 'over', 'several', 'she', 'since', 'so', 'some', 'still', 'such', 'than', 'that', 'the', 'their', 'then', 'there', 'these', 'they',
  'this', 'those', 'though', 'through', 'to', 'today', 'under', 'unlike', 'until', 'was', 'we', 'were', 'what', 'when', 'where', 'whether', 'which', 'while',
  'who', 'why', 'with', 'without', 'yesterday', 'yet', 'you', 'your',
];
