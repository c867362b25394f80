import { readList } from './read-list.ts';

/** Clubs, teams and leagues of sport. */
export const clubs = readList(`
AC Milan, Ajax, Anderlecht, Arsenal, Aston Villa, Athletic Bilbao, Atlanta Braves, Atletico Madrid, Baltimore Orioles, Baltimore Ravens, Barcelona,
Barça, Bayern, Bayern Munich, Benfica, Besiktas, Blackburn Rovers, Boca Juniors, Borussia Dortmund, Boston Celtics, Boston Red Sox, Brooklyn Nets,
Buffalo Bills, Buffalo Sabres, Bundesliga, Calgary Flames, Carolina Panthers, Celtic, Charlton Athletic, Chelsea, Chicago Bears, Chicago Blackhawks,
Chicago Bulls, Chicago Cubs, Chicago White Sox, Cincinnati Bengals, Cincinnati Reds, Cleveland Browns, Cleveland Cavaliers, Cleveland Indians,
Colorado Avalanche, Colorado Rockies, Crystal Palace, Dallas Cowboys, Dallas Mavericks, Dallas Stars, Denver Broncos, Denver Nuggets, Detroit Lions,
Detroit Pistons, Detroit Red Wings, Detroit Tigers, Edmonton Oilers, Everton, Fenerbahce, Feyenoord, Florida Marlins, Galatasaray,
Golden State Warriors, Green Bay Packers, Houston Astros, Houston Rockets, Houston Texans, Indiana Pacers, Indianapolis Colts, Inter Milan,
Internazionale, Jacksonville Jaguars, Juventus, Kansas City Chiefs, Kansas City Royals, LA Galaxy, LA Lakers, La Liga, Lazio, Leicester City,
Los Angeles Clippers, Los Angeles Dodgers, Los Angeles Kings, Los Angeles Lakers, MLB, MLS, Manchester City, Manchester United, Marseille, McLaren,
Memphis Grizzlies, Miami Dolphins, Miami Heat, Milwaukee Brewers, Milwaukee Bucks, Minnesota Timberwolves, Minnesota Twins, Minnesota Vikings,
Monaco, Montreal Canadiens, Montreal Expos, NASCAR, NBA, NCAA, NFL, NHL, Napoli, Nashville Predators, New England Patriots, New Jersey Devils,
New Jersey Nets, New Orleans Saints, New York Giants, New York Islanders, New York Jets, New York Knicks, New York Mets, New York Rangers,
New York Yankees, Newcastle United, Norwich City, Nottingham Forest, Oakland Athletics, Oakland Raiders, Oklahoma City Thunder, Olympiakos,
Olympique Lyonnais, Olympique Marseille, Orlando Magic, Ottawa Senators, PSG, PSV Eindhoven, Panathinaikos, Paris Saint-Germain, Philadelphia 76ers,
Philadelphia Eagles, Philadelphia Flyers, Philadelphia Phillies, Phoenix Coyotes, Phoenix Suns, Pittsburgh Penguins, Pittsburgh Pirates,
Pittsburgh Steelers, Portland Trail Blazers, Porto, Premier League, Queens Park Rangers, Rangers, Real Madrid, Red Bull, River Plate, Roma,
Sacramento Kings, San Antonio Spurs, San Diego Chargers, San Diego Padres, San Francisco 49ers, San Francisco Giants, San Jose Sharks, Santos,
Schalke, Seattle Mariners, Seattle Seahawks, Seattle Sounders, Serie A, Sevilla, Shakhtar Donetsk, Sheffield United, Sheffield Wednesday,
Southampton, Sporting Lisbon, St. Louis Blues, St. Louis Cardinals, St. Louis Rams, Stoke City, Sunderland, Tampa Bay Buccaneers,
Tampa Bay Lightning, Tennessee Titans, Texas Rangers, Toronto Blue Jays, Toronto Maple Leafs, Toronto Raptors, Tottenham, Tottenham Hotspur,
Utah Jazz, Valencia, Vancouver Canucks, Villarreal, Washington Capitals, Washington Nationals, Washington Redskins, Washington Wizards, West Ham,
West Ham United, Wolverhampton Wanderers, Yankees, Zenit St. Petersburg
`);
