import { describe, expect, it } from 'vitest';
import { quotesOf } from './quotes-of.ts';

describe('quotes that must come out', () => {
  it.each([
    [
      'name behind the cue',
      '“We will not close the mill,” said Ann Hallow.',
      ['direct | We will not close the mill, | Ann Hallow | said'],
    ],
    [
      'name before the cue',
      '“We will not close the mill,” Hallow said.',
      ['direct | We will not close the mill, | Hallow | said'],
    ],
    [
      'cue and comma before the quotation',
      'Hallow said, “We will not close the mill.”',
      ['direct | We will not close the mill. | Hallow | said'],
    ],
    [
      'cue and colon before the quotation',
      'Hallow wrote to the board: “We will not close the mill.”',
      ['direct | We will not close the mill. | Hallow | wrote'],
    ],
    [
      'description between name and verb',
      '“It will pass,” Hugh Marden, a doctor from Leeds, said.',
      ['direct | It will pass, | Hugh Marden | said'],
    ],
    [
      'age, origin and clause between name and verb',
      '“It will pass,” Hugh Marden, 41, a doctor who lives in Leeds, said on Tuesday.',
      ['direct | It will pass, | Hugh Marden | said'],
    ],
    [
      'description behind the name',
      '“It will pass,” said Hugh Marden, head of the Leeds clinic. “It has to.”',
      ['direct | It will pass, | Hugh Marden | said', 'direct | It has to. | Hugh Marden | said'],
    ],
    [
      'one utterance in two parts',
      '“It will pass,” Marden said, “and soon.”',
      ['direct | It will pass, | Marden | said', 'direct | and soon. | Marden | said'],
    ],
    [
      'one utterance over two sentences',
      '“It will pass,” Marden said. “It has to.”',
      ['direct | It will pass, | Marden | said', 'direct | It has to. | Marden | said'],
    ],
    [
      'unnamed source',
      '“We were never asked,” said a spokesman for the ministry.',
      ['direct | We were never asked, | a spokesman for the ministry | said'],
    ],
    [
      'unnamed sources, counted',
      'Two officials said the bridge was unsafe.',
      ['indirect | the bridge was unsafe | Two officials | said'],
    ],
    [
      'a sentence before a quotation that begins with an omission',
      'Holt was met by Lind at the line. "[...] I knew it would come", Lind said.',
      ['direct | [...] I knew it would come | Lind | said'],
    ],
    [
      'a pronoun and any verb behind the comma',
      '“Four, in fact,” she corrects me.',
      ['direct | Four, in fact, | she | corrects'],
    ],
    [
      'a turn of a transcript, to the end of the paragraph',
      'HALLOW: It rained. The mill said “no” to us.\n\nMARDEN: Were you there?\n\nHALLOW: Every day. I never slept.',
      [
        'mixed | It rained. The mill said “no” to us. | HALLOW | :',
        'indirect | Were you there? | MARDEN | :',
        'indirect | Every day. I never slept. | HALLOW | :',
      ],
    ],
    [
      'a signature in the next paragraph',
      '“Nobody asked the farmers of Leeds about it.”\n\n- Mayor Ann Hallow',
      ['direct | Nobody asked the farmers of Leeds about it. | Ann Hallow | -'],
    ],
    [
      'according to a paper that somebody has seen',
      'According to a draft seen by the Leeds Courier, the mill would cost millions.',
      ['indirect | the mill would cost millions | a draft seen by the Leeds Courier | According to'],
    ],
    [
      'what somebody calls it',
      'The mill closed in what Hallow called “the worst week of the year”.',
      ['direct | the worst week of the year | Hallow | called'],
    ],
    [
      'a relative clause before the cue',
      'Hallow praised a “late” verdict which, she said, would help everyone.',
      ['mixed | a “late” verdict | Hallow | praised', 'indirect | would help everyone | she | said'],
    ],
    [
      'a clause before the cue that a quotation goes on with',
      'He has read it twice, Hallow added, “and has not yet said a word about it.”',
      [
        'indirect | He has read it twice | Hallow | added',
        'direct | and has not yet said a word about it. | Hallow | added',
      ],
    ],
    [
      'a person told who could be a verb',
      'Hallow told state television that it was “late”.',
      ['mixed | that it was “late” | Hallow | told'],
    ],
    [
      'several, with a place between name and verb',
      'Critics slept; one of them, in Leeds, called it “the best play about mud”.',
      ['mixed | it “the best play about mud” | one of them | called'],
    ],
    [
      'an organization speaks',
      '“We regret the error,” the Leeds Water Board said in a statement.',
      ['direct | We regret the error, | Leeds Water Board | said'],
    ],
    ['straight marks', '"It will pass," Marden said.', ['direct | It will pass, | Marden | said']],
    ['two single marks as one', "''It will pass,'' Marden said.", ['direct | It will pass, | Marden | said']],
    [
      'backticks and single marks',
      "``It will pass,'' Marden said.",
      ['direct | It will pass, | Marden | said'],
    ],
    [
      'single marks outermost, apostrophes inside',
      '‘It’s the farmers’ land,’ Marden said.',
      ['direct | It’s the farmers’ land, | Marden | said'],
    ],
    ['straight single marks outermost', "'It's over,' Marden said.", ["direct | It's over, | Marden | said"]],
    ['guillemets', '«It will pass,» Marden said.', ['direct | It will pass, | Marden | said']],
    ['low opening mark', '„It will pass,“ Marden said.', ['direct | It will pass, | Marden | said']],
    [
      'a foreign closing mark',
      '“They see themselves as the partner. » Marden said so twice.',
      ['direct | They see themselves as the partner. | Marden | said'],
    ],
    [
      'nested quotation',
      '“He told me ‘never again’ and left,” Marden said.',
      ['direct | He told me ‘never again’ and left, | Marden | said'],
    ],
    [
      'a mark of the wrong shape closes',
      '“It will pass,“ Marden said.',
      ['direct | It will pass, | Marden | said'],
    ],
    ['question before the name', '“Why now?” Marden asked.', ['direct | Why now? | Marden | asked']],
    [
      'exclamation before an inverted cue',
      '“Never!” shouted Hallow.',
      ['direct | Never! | Hallow | shouted'],
    ],
    [
      'words in marks inside a reported clause',
      'Hallow said the plan was “a gift to nobody” in Leeds.',
      ['mixed | the plan was “a gift to nobody” in Leeds | Hallow | said'],
    ],
    [
      'clause with that and words in marks',
      'Hallow argued that the plan “helps no one,” adding that she would vote no.',
      [
        'mixed | that the plan “helps no one,” | Hallow | argued',
        'indirect | that she would vote no | Hallow | adding',
      ],
    ],
    [
      'clause before the cue with words in marks',
      'The plan is “a gift to nobody,” Hallow said.',
      ['mixed | The plan is “a gift to nobody,” | Hallow | said'],
    ],
    [
      'clause on both sides of the cue',
      'The plan, Hallow said, is “a gift to nobody.”',
      ['mixed | The plan, Hallow said, is “a gift to nobody.” | Hallow | said'],
    ],
    [
      'called something',
      'Hallow called the plan “a gift to nobody” and left the hall.',
      ['mixed | the plan “a gift to nobody” | Hallow | called'],
    ],
    [
      'described as',
      'Marden described Hallow as “stubborn.”',
      ['mixed | Hallow as “stubborn.” | Marden | described'],
    ],
    [
      'passive with an agent',
      'Hallow was described by Marden as “stubborn.”',
      ['direct | stubborn. | Marden | described'],
    ],
    [
      'indirect clause with that',
      'Hallow said that the mill would stay open.',
      ['indirect | that the mill would stay open | Hallow | said'],
    ],
    [
      'indirect clause without that',
      'Hallow said the mill would stay open.',
      ['indirect | the mill would stay open | Hallow | said'],
    ],
    [
      'person told',
      'Hallow told reporters that the mill would stay open.',
      ['indirect | that the mill would stay open | Hallow | told'],
    ],
    [
      'person told behind the quotation',
      '“It stays open,” Hallow told the Leeds Courier.',
      ['direct | It stays open, | Hallow | told'],
    ],
    [
      'according to, behind',
      'The mill will close, according to the union.',
      ['indirect | The mill will close | the union | according to'],
    ],
    [
      'according to a phrase that ends like a verb',
      'The mill will close, according to a Courier tally of Navy reports.',
      ['indirect | The mill will close | a Courier tally of Navy reports | according to'],
    ],
    [
      'according to a role, its holder and what he was',
      'The club raised ten pounds, according to its treasurer, Max Hallow, 74, a retired driver.',
      ['indirect | The club raised ten pounds | Max Hallow | according to'],
    ],
    ['a question put to somebody', 'Asked about the mill, Ann Hallow laughed.', []],
    [
      'figures, of whom published them',
      'Per figures released by the Harbour Press, 40 thousand clerks must report.',
      ['indirect | 40 thousand clerks must report | Harbour Press | Per'],
    ],
    [
      'according to figures, of whom published them',
      'Ten mills closed, according to data from the union.',
      ['indirect | Ten mills closed | the union | according to'],
    ],
    [
      'according to what is called like a verb',
      'According to estimates made in May, ten mills closed.',
      ['indirect | ten mills closed | estimates made in May | According to'],
    ],
    ['per of a rate', 'The mill pays five euros, per person and day.', []],
    [
      'according to, in front',
      'According to Ann Hallow, the mill will stay open.',
      ['indirect | the mill will stay open | Ann Hallow | According to'],
    ],
    [
      'as somebody put it',
      'As Hallow explained, the mill was never safe.',
      ['indirect | the mill was never safe | Hallow | explained'],
    ],
    [
      'shared subject',
      'Hallow said the mill was unsafe and vowed to fight the plan.',
      ['indirect | the mill was unsafe | Hallow | said', 'indirect | to fight the plan | Hallow | vowed'],
    ],
    [
      'participle',
      '“It stays open,” Hallow said, adding that nobody had asked her.',
      ['direct | It stays open, | Hallow | said', 'indirect | that nobody had asked her | Hallow | adding'],
    ],
    [
      'relative clause',
      'Marden, who said the plan would fail, left early.',
      ['indirect | the plan would fail | Marden | said'],
    ],
    [
      'words of time between cue and clause',
      'Hallow said on Friday that the mill would stay open.',
      ['indirect | that the mill would stay open | Hallow | said'],
    ],
    [
      'question reported',
      'Marden asked whether the mill was safe.',
      ['indirect | whether the mill was safe | Marden | asked'],
    ],
    [
      'promise',
      'Hallow promised to keep the mill open.',
      ['indirect | to keep the mill open | Hallow | promised'],
    ],
    [
      "in somebody's words",
      "The hall was, in Marden's words, “a barn with lights.”",
      ['direct | a barn with lights. | Marden | words'],
    ],
    [
      'phrase of several words',
      '“Nobody asked us,” Hallow pointed out.',
      ['direct | Nobody asked us, | Hallow | pointed out'],
    ],
    [
      'phrase with a clause',
      'Hallow pointed out that nobody had asked.',
      ['indirect | that nobody had asked | Hallow | pointed out'],
    ],
    [
      'dash before the name',
      '“We were never asked” — Ann Hallow, mill owner.',
      ['direct | We were never asked | Ann Hallow | —'],
    ],
    ['transcript', 'HALLOW: I never saw the letter.', ['indirect | I never saw the letter | HALLOW | :']],
    [
      'headline with a colon',
      'Hallow: Mill Must Stay Open Until Spring Comes',
      ['indirect | Mill Must Stay Open Until Spring Comes | Hallow | :'],
    ],
    [
      'colon without a verb of speech',
      'Marden did not hide his anger: “They lied to us.”',
      ['direct | They lied to us. | Marden | :'],
    ],
    [
      'paragraph introduced by a colon',
      'Hallow wrote on the door:\n\n“Closed until the river falls.”',
      ['direct | Closed until the river falls. | Hallow | wrote'],
    ],
    [
      'quotation over two paragraphs',
      '“The river rose at noon,” Hallow said. “We ran.\n\n“Nobody came to help us.”',
      [
        'direct | The river rose at noon, | Hallow | said',
        'direct | We ran. | Hallow | said',
        'direct | Nobody came to help us. | Hallow | said',
      ],
    ],
    ['cue of its own sentence', '“He is gone.” Hallow said.', ['direct | He is gone. | Hallow | said']],
    [
      'said about somebody',
      '“We will meet them,” Hallow said about the board. “Twice.”',
      ['direct | We will meet them, | Hallow | said', 'direct | Twice. | Hallow | said'],
    ],
    [
      'a title as long as a headline',
      '“It stays open,” Leeds City Mill Trustee Ann Hallow said.',
      ['direct | It stays open, | Ann Hallow | said'],
    ],
    [
      'cue at the head of the sentence',
      'Marden stayed. Adds Hallow, “The plan is painful to us.”',
      ['direct | The plan is painful to us. | Hallow | Adds'],
    ],
    [
      'day between subject and cue',
      'Hallow, who owns the mill, on Friday described the plan as “a gift.”',
      ['mixed | the plan as “a gift.” | Hallow | described'],
    ],
    [
      'interview between subject and cue',
      'Hallow first said she knew, but in a later interview said the mill was safe.',
      ['indirect | she knew | Hallow | said', 'indirect | the mill was safe | Hallow | said'],
    ],
    [
      'description and name without a second comma',
      '“It stays open,” another trustee, Mariam Osei told the Courier.',
      ['direct | It stays open, | Mariam Osei | told'],
    ],
    [
      'verb that looks like a noun',
      'It rained. “Look at the wheel,” Hallow notes. “It turns.”',
      ['direct | Look at the wheel, | Hallow | notes', 'direct | It turns. | Hallow | notes'],
    ],
    [
      'attribution behind a participle with its own words',
      'Her friends met Marden, calling him “an orange fool,” Hallow said as she left.',
      [
        'mixed | Her friends met Marden, calling him “an orange fool,” | Hallow | said',
        'mixed | him “an orange fool,” | Her friends | calling',
      ],
    ],
    [
      'place in front of the subject',
      'Here in Leeds, Hallow raised her voice, saying, “We stay.”',
      ['direct | We stay. | Hallow | saying'],
    ],
    [
      'past tense between two names',
      'Earlier this week, Hallow pressed Chairman Bo Marden on the plan, insisting that it was “dead.”',
      ['mixed | that it was “dead.” | Hallow | insisting'],
    ],
    [
      'a noun that could be a verb',
      'Hallow called the mill venture “a great example” of it.',
      ['mixed | the mill venture “a great example” of it | Hallow | called'],
    ],
    [
      'rare verb behind a quotation',
      '“Nobody asked us,” Hallow grumbled.',
      ['direct | Nobody asked us, | Hallow | grumbled'],
    ],
    [
      "clause inside another's report",
      'According to the Courier, Hallow said the plan was “dead.”',
      [
        'mixed | Hallow said the plan was “dead.” | Courier | According to',
        'mixed | the plan was “dead.” | Hallow | said',
      ],
    ],
    [
      'headline in single marks',
      "Hallow calls plan 'a gift to nobody'",
      ["mixed | plan 'a gift to nobody' | Hallow | calls"],
    ],
    [
      'two speakers in one paragraph',
      '“It is safe,” Hallow said. “It is not,” Marden replied.',
      ['direct | It is safe, | Hallow | said', 'direct | It is not, | Marden | replied'],
    ],
    [
      'title before the name',
      '“It is safe,” said Sen. Ann Hallow of Leeds.',
      ['direct | It is safe, | Ann Hallow | said'],
    ],
    [
      'a month that could be a verb',
      '“It is safe,” said Ann Hallow on 3 May 2024.',
      ['direct | It is safe, | Ann Hallow | said'],
    ],
    [
      'group of two',
      '“It is safe,” said Hallow and Marden.',
      ['direct | It is safe, | Hallow and Marden | said'],
    ],
    [
      'and-clause of another speaker',
      'Hallow said the mill was safe, and Marden said it was not.',
      ['indirect | the mill was safe | Hallow | said', 'indirect | it was not | Marden | said'],
    ],
    [
      'while-clause',
      'While Hallow said the mill was safe, Marden left.',
      ['indirect | the mill was safe | Hallow | said'],
    ],
    [
      'what something is called',
      'The council calls such roads “shared space” in its papers.',
      ['mixed | such roads “shared space” in its papers | The council | calls'],
    ],
    [
      'speaker named where a long quotation ends',
      '“The river rose at noon.\n\n“Nobody came.\n\n“We waited,” Hallow said.',
      [
        'direct | The river rose at noon. | Hallow | said',
        'direct | Nobody came. | Hallow | said',
        'direct | We waited, | Hallow | said',
      ],
    ],
    [
      'a noun reports',
      "Hallow's claim that the mill was safe, made in May, fell flat.",
      ['indirect | that the mill was safe | Hallow | claim'],
    ],
    [
      'a possessive pronoun speaks through a noun',
      'Hallow left. Her warning that the mill was unsafe, given in May, came late.',
      ['indirect | that the mill was unsafe | Hallow | warning'],
    ],
    [
      'somebody who does not speak stands nearer',
      '“It is safe,” Hallow told Marden on Friday.',
      ['direct | It is safe, | Hallow | told'],
    ],
    [
      'quotation in the middle of a list of speech verbs',
      'Hallow sighed, “We tried.”',
      ['direct | We tried. | Hallow | sighed'],
    ],
    ['negated infinitive', 'Hallow told Marden not to “panic.”', ['mixed | not to “panic.” | Hallow | told']],
    [
      'what follows a clause goes on with it',
      'Hallow said the mill was safe. “We checked it twice.”',
      ['indirect | the mill was safe | Hallow | said', 'direct | We checked it twice. | Hallow | said'],
    ],
    [
      'words before the second quotation',
      '“It is safe,” Hallow said. Besides, “we checked it twice.”',
      ['direct | It is safe, | Hallow | said', 'mixed | Besides, “we checked it twice.” | Hallow | said'],
    ],
    [
      'semicolon ends a clause',
      'Hallow said the mill was safe; the river rose.',
      ['indirect | the mill was safe | Hallow | said'],
    ],
    [
      'dash ends a clause',
      'Hallow said the mill was “safe” — a promise that nobody believed.',
      ['mixed | the mill was “safe” | Hallow | said'],
    ],
    [
      'missing opening mark repeated over paragraphs',
      '"The river rose at noon.\n\nNobody came to help us," Hallow said.',
      [
        'direct | The river rose at noon. | Hallow | said',
        'direct | Nobody came to help us, | Hallow | said',
      ],
    ],
    [
      'subordinate clause ends at its comma',
      'If Hallow said that the mill was safe, she was wrong.',
      ['indirect | that the mill was safe | Hallow | said'],
    ],
    [
      'interview',
      '“It is safe,” Hallow said in an interview with the Courier.',
      ['direct | It is safe, | Hallow | said'],
    ],
  ])('%s', (_, text, rows) => expect(quotesOf(text)).toEqual(rows));
});

describe('near misses', () => {
  it.each([
    ['a so-called term', 'The so-called “green lanes” opened in May.', ['scare | green lanes |  | ']],
    ['a nickname', 'Dwight “Buzz” Marden opened the fair.', ['scare | Buzz |  | ']],
    ['a title of a work', 'She sang “The River Song” at the fair.', ['scare | The River Song |  | ']],
    ['a named thing', 'The boat, named “Dawn,” sank at noon.', ['scare | Dawn, |  | ']],
    ['apostrophes', "The farmers' strike and the '90s boom met at O'Neil's bar.", []],
    ['feet and inches', `The door is 6'2" high and the hall 40' long.`, []],
    [
      'a label in capitals that nobody answers',
      'LEEDS: Prices fell in May. The mill closed.',
      ['indirect | Prices fell in May | Leeds | :'],
    ],
    [
      'the police of a state',
      'The crash is looked into by both state police and the county, and no arrests were made.',
      [],
    ],
    [
      'a short title without a comma, before a pronoun and a verb',
      '“Dawn” she sings every night at the fair.',
      ['scare | Dawn |  | '],
    ],
    [
      'a line between dashes below a quotation',
      '“It rained in Leeds for days,” Hallow said.\n\n– A farmer herself –',
      ['direct | It rained in Leeds for days, | Hallow | said'],
    ],
    [
      'a word at the end of the description of a speaker',
      '“It rained,” said Ann Hallow, a farmer at the mill who calls the flood “large”.',
      ['direct | It rained, | Ann Hallow | said', 'mixed | the flood “large” | Ann Hallow | calls'],
    ],
    [
      'a noun that could be a verb, before what will be',
      'The mill closed, but claims “will come in for weeks”, according to Ann Hallow.',
      ['mixed | The mill closed, but claims “will come in for weeks” | Ann Hallow | according to'],
    ],
    [
      'what is read out, by whom is not said',
      'The answer was read out in court: “Too dear. They would lose them all.”',
      ['direct | Too dear. They would lose them all. |  | :'],
    ],
    [
      'a passive behind a quotation that ends its sentence',
      'Hallow called it “mud.” It was confirmed by a court in May, and the mill closed.',
      ['mixed | it “mud.” | Hallow | called'],
    ],
    [
      'a wish to stay unnamed',
      'Two of the farmers, who asked not to be named, said it rained.',
      ['indirect | it rained | Two of the farmers | said'],
    ],
    [
      'who gets a signal does not speak',
      'The vote sent a strong signal to Hallow’s friends indicating that the mill was safe.',
      [],
    ],
    ['a stray mark', 'The mill closed in May.” Nobody came.', []],
    ['a possessive plural beside a single opener', "In the '80s the workers' pay fell.", []],
    ['report as a noun', 'The report of the mill was long.', []],
    ['claims as a noun', 'His claims of injury were old.', []],
    ['said without content', 'Enough said.', []],
    ['states as a name', 'The United States and the Islamic State met no one.', []],
    ['according as an adverb', 'They acted according to plan.', []],
    ['a colon before a list', 'Results: nobody won.', []],
    [
      'time before a cue is no speaker',
      'On Friday, Hallow said the mill was safe.',
      ['indirect | the mill was safe | Hallow | said'],
    ],
    [
      'the object is no speaker',
      'Hallow met Marden and said the mill was safe.',
      ['indirect | the mill was safe | Hallow | said'],
    ],
    [
      'a possessive is no speaker',
      "“It is safe,” Hallow's lawyer said.",
      ["direct | It is safe, | Hallow's lawyer | said"],
    ],
    [
      'a campaign is not its candidate',
      '“It is safe,” the Hallow campaign said.',
      ['direct | It is safe, | the Hallow campaign | said'],
    ],
    [
      'next sentence is no part',
      '“It is safe,” Hallow said. The mill closed.',
      ['direct | It is safe, | Hallow | said'],
    ],
    [
      "another's quotation is no part",
      '“It is safe,” Hallow said. Marden shook his head. “It is not,” he said.',
      ['direct | It is safe, | Hallow | said', 'direct | It is not, | Marden | said'],
    ],
    [
      'unclosed quotation ends with its paragraph',
      '“It is safe for now.\n\nThe mill closed.',
      ['direct | It is safe for now. |  | '],
    ],
    [
      'unclosed quotation ends before its attribution',
      '“It is safe, Hallow said.\n\nThe mill closed.',
      ['direct | It is safe, | Hallow | said'],
    ],
    ['pronoun without anybody to mean', '“It is safe,” he said.', ['direct | It is safe, | he | said']],
    [
      'plural pronoun stays open',
      'Hallow and Marden met. “It is safe,” they said.',
      ['direct | It is safe, | they | said'],
    ],
    [
      'modal inside a report',
      'Hallow said that Marden would call it “weak.”',
      ['mixed | that Marden would call it “weak.” | Hallow | said'],
    ],
    ['a time that ends like a person', 'A few years thereafter suggested that the mill was safe.', []],
    [
      'people by such an ending',
      'Two passengers suggested that the mill was safe.',
      ['indirect | that the mill was safe | Two passengers | suggested'],
    ],
    ['irony', 'The “experts” never came to Leeds.', ['scare | experts |  | ']],
    ['measurements', 'The 5" pipe and the 3" pipe broke.', []],
    [
      'slogans on things',
      'The shirt read “Save the Mill” on the back.',
      ['direct | Save the Mill |  | read'],
    ],
  ])('%s', (_, text, rows) => expect(quotesOf(text)).toEqual(rows));
});
