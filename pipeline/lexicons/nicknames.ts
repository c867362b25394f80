/** Short forms of given names and the names that they stand for. */
export const nicknames: readonly (readonly [short: string, ...full: string[]])[] = [
  ['Abe', 'Abraham'], ['Al', 'Albert', 'Alan', 'Alfred'], ['Alex', 'Alexander', 'Alexandra', 'Alejandro'], ['Andy', 'Andrew'], ['Ben', 'Benjamin'], ['Bernie', 'Bernard'],
  ['Bill', 'William'], ['Billy', 'William'], ['Bob', 'Robert'], ['Bobby', 'Robert'], ['Charlie', 'Charles'], ['Chris', 'Christopher', 'Christian', 'Christine'],
  ['Chuck', 'Charles'], ['Dan', 'Daniel'], ['Danny', 'Daniel'], ['Dave', 'David'], ['Dick', 'Richard'], ['Don', 'Donald'], ['Ed', 'Edward', 'Edwin'], ['Eddie', 'Edward'],
  ['Frank', 'Francis', 'Franklin'], ['Fred', 'Frederick'], ['Greg', 'Gregory'], ['Harry', 'Henry', 'Harold'], ['Jack', 'John'], ['Jake', 'Jacob'], ['Jeff', 'Jeffrey', 'Jefferson'],
  ['Jen', 'Jennifer'], ['Jerry', 'Gerald', 'Jerome'], ['Jim', 'James'], ['Jimmy', 'James'], ['Joe', 'Joseph'], ['Jon', 'Jonathan'], ['Josh', 'Joshua'], ['Kate', 'Katherine', 'Catherine'],
  ['Kathy', 'Katherine', 'Kathleen'], ['Ken', 'Kenneth'], ['Larry', 'Lawrence'], ['Liz', 'Elizabeth'], ['Matt', 'Matthew'], ['Max', 'Maxwell', 'Maximilian'], ['Mike', 'Michael'],
  ['Mitch', 'Mitchell'], ['Nick', 'Nicholas'], ['Pat', 'Patrick', 'Patricia'], ['Pete', 'Peter'], ['Phil', 'Philip', 'Phillip'], ['Ray', 'Raymond'], ['Rich', 'Richard'],
  ['Rick', 'Richard'], ['Rob', 'Robert'], ['Ron', 'Ronald'], ['Sam', 'Samuel', 'Samantha'], ['Steve', 'Steven', 'Stephen'], ['Sue', 'Susan'], ['Ted', 'Edward', 'Theodore'],
  ['Tim', 'Timothy'], ['Tom', 'Thomas'], ['Tony', 'Anthony'], ['Vince', 'Vincent'], ['Will', 'William'],
];
