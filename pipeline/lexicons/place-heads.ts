import { readList } from './read-list.ts';

/** Words that stand last (or, before “of”, first) in names of places and buildings. */
export const placeHeads = readList(`
Abbey, Airfield, Airport, Archipelago, Arena, Avenue, Barracks, Basin, Bay, Beach, Border, Boulevard, Bridge,
Building, Canal, Canyon, Cape, Castle, Cathedral, Cemetery, City, Coast, Corridor, County, Creek, Crossing,
Dam, Delta, Desert, District, Emirate, Estate, Falls, Farm, Field, Forest, Fort, Garden, Gardens, Glacier,
Governorate, Gulf, Hall, Harbor, Harbour, Heights, Highway, Hill, Hills, Hotel, House, Island, Islands,
Isles, Junction, Kingdom, Lagoon, Lake, Lane, Memorial, Monument, Mount, Mountain, Mountains, Neighborhood,
Oblast, Ocean, Palace, Park, Peninsula, Plain, Plains, Plateau, Plaza, Point, Port, Prefecture, Prison,
Province, Quarter, Reef, Region, Republic, Reservoir, Ridge, River, Road, Sea, Shire, Springs, Square,
Stadium, State, States, Station, Strait, Street, Strip, Suburb, Temple, Territories, Territory, Tower,
Towers, Town, Township, Tunnel, Valley, Village, Volcano, Wall, Way, Woods
`);
