/** Names of months and their abbreviations, in lower case, with the month's number. */
export const months: Readonly<Record<string, number>> = {
  apr: 4,
  april: 4,
  aug: 8,
  august: 8,
  dec: 12,
  december: 12,
  feb: 2,
  february: 2,
  jan: 1,
  january: 1,
  jul: 7,
  july: 7,
  jun: 6,
  june: 6,
  mar: 3,
  march: 3, // also a verb: counts in lower case only beside a day or a year
  may: 5, // also a verb and a name
  nov: 11,
  november: 11,
  oct: 10,
  october: 10,
  sep: 9,
  sept: 9,
  september: 9,
};
