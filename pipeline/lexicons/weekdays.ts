/** Names of weekdays and their abbreviations, in lower case, with the ISO number (Monday is 1). */
export const weekdays: Readonly<Record<string, number>> = {
  fri: 5,
  friday: 5,
  fridays: 5,
  mon: 1,
  monday: 1,
  mondays: 1,
  sat: 6, // also a verb: counts with a full stop, in capitals, or beside a date
  saturday: 6,
  saturdays: 6,
  sun: 7, // also a star
  sunday: 7,
  sundays: 7,
  thu: 4,
  thur: 4,
  thurs: 4,
  thursday: 4,
  thursdays: 4,
  tue: 2,
  tues: 2,
  tuesday: 2,
  tuesdays: 2,
  wed: 3,
  wednesday: 3,
  wednesdays: 3,
  weds: 3,
};
