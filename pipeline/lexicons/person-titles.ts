import { readList } from './read-list.ts';

/** Titles that stand before a person’s name and are no part of it. */
export const personTitles = readList(`
Abbot, Adm., Admiral, Ambassador, Archbishop, Ayatollah, Baron, Baroness, Bishop, Brig., Brigadier, Brother,
Canon, Cantor, Capt., Captain, Cardinal, Cdr., Chairman, Chairwoman, Chancellor, Chef, Chief, Chief Executive,
Chief Justice, Chief Minister, Cllr, Cllr., Coach, Col., Colonel, Commander, Commissioner, Commodore, Comrade,
Congressman, Congresswoman, Constable, Corporal, Councillor, Councilman, Councilwoman, Count, Countess, Cpl.,
Crown Prince, Dame, Deacon, Dean, Defence Minister, Defense Minister, Defense Secretary, Deputy, Det.,
Detective, Director, Doctor, Dr, Dr., Duchess, Duke, Earl, Emir, Emperor, Empress, Ensign, Father,
Finance Minister, First Lady, First Minister, Foreign Minister, Foreign Secretary, Gen., General, Gens., Gov.,
Governor, Govs., Grand Ayatollah, Home Secretary, Hon., Imam, Insp., Inspector, Interior Minister, Judge,
Justice, King, Lady, Lieutenant, Lieutenant General, Lord, Lt, Lt., Madam, Madame, Maj., Major, Major General,
Mayor, Minister, Miss, Monsignor, Mr, Mr., Mrs, Mrs., Ms, Ms., Msgr., Mullah, Officer, Opposition leader,
Pastor, Patriarch, Pfc., Pope, Premier, Pres., President, President-elect, Presidents, Prime Minister, Prince,
Princess, Private, Prof, Prof., Professor, Pvt., Queen, Rabbi, Rear Admiral, Rep., Representative, Reps.,
Rev., Reverend, Rt Hon, Saint, Secretary, Secretary General, Secretary of State, Secretary-General, Sen.,
Senator, Sens., Sergeant, Sgt., Sheik, Sheikh, Sheriff, Sir, Sister, Spc., Speaker, Spokesman, Spokeswoman,
St., Sultan, Superintendent, Supreme Leader, Supt., Taoiseach, Treasurer, Tsar, Vice Admiral, Vice President,
Viscount
`);
