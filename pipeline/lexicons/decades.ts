/** Decades in words, in lower case, with the tens of their years. */
export const decades: Readonly<Record<string, number>> = {
  eighties: 80,
  fifties: 50,
  forties: 40,
  nineties: 90,
  noughties: 0,
  seventies: 70,
  sixties: 60,
  thirties: 30,
  twenties: 20,
};
