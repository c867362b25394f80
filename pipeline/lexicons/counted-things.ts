import { readList } from './read-list.ts';

/**
 * Nouns, and abbreviations of units, that turn the four figures before them into an amount, in lower case:
 * `2000 people` is no year.
 */
export const countedThings: readonly string[] = readList(`
  acres, aircraft, barrels, bodies, books, bytes, calories, cars, cases, casualties, cents, children,
  civilians, companies, copies, countries, customers, deaths, degrees, dollars, drones, employees, euros,
  families, feet, fighters, francs, ft, gallons, grams, guests, hectares, homes, houses, hp, hz, inches,
  inmates, items, jobs, kg, kilograms, kilometers, kilometres, km, lb, lbs, liters, litres, marks, mb,
  members, men, meters, metres, mhz, miles, missiles, mm, mph, nanometers, officers, ounces, pages,
  passengers, patients, people, percent, planes, players, points, police, pounds, prisoners, protesters,
  pupils, refugees, residents, rounds, rpm, rubles, rupees, schools, seats, shares, sheep, ships,
  soldiers, spectators, staff, steps, students, tanks, teachers, tickets, times, tonnes, tons, trees,
  troops, trucks, units, victims, visitors, volts, voters, votes, watts, women, words, workers, yards, yen
`);
