import { describe, expect, it } from 'vitest';
import { processArticle } from '../../pipeline/index.ts';
import { quotesOf } from './quotes-of.ts';

describe('where a reported clause ends', () => {
  it.each([
    [
      'at the remark that a source is given for',
      'Villagers doubt that the dam will hold like the old one, which has stood ninety years, according to Hallow.',
      [
        'that the dam will hold like the old one, which has stood ninety years, according to Hallow',
        'which has stood ninety years',
      ],
    ],
    [
      'before what the reporter does with it',
      'Hallow called the plan a “dead end,” linking to a map.',
      ['the plan a “dead end,”'],
    ],
    [
      'before a remark on it',
      'Hallow called the plan a “dead end,” a nod to the flooded road.',
      ['the plan a “dead end,”'],
    ],
    [
      'before what the reporter calls it',
      'Hallow said the mill was “safe” for all, a swipe at her rival.',
      ['the mill was “safe” for all'],
    ],
    [
      'before where it was said',
      'Hallow called the plan a “dead end” on her radio show.',
      ['the plan a “dead end”'],
    ],
    [
      'before a clause of another subject',
      'Hallow denounced the “dead end,” and she promised a road.',
      ['the “dead end,”'],
    ],
    [
      'before a second verb of saying in another tense',
      'Hallow says the aim is “to win,” but conceded that it is late.',
      ['the aim is “to win,”', 'that it is late'],
    ],
    [
      'before what was not said',
      'Hallow said she would offer “a prayer” but did not suggest that it would help.',
      ['she would offer “a prayer”', 'that it would help'],
    ],
    [
      'before the verb of what people call so',
      'What people had called a “dead end” took a turn.',
      ['a “dead end”'],
    ],
    [
      'before a relative clause behind marks',
      'Hallow said the mill was “safe,” which surprised the town.',
      ['the mill was “safe,”'],
    ],
    [
      'before what else somebody does',
      'Hallow said the mill was “safe” before leaving the hall.',
      ['the mill was “safe”'],
    ],
    [
      'with the comma inside the marks',
      'When Hallow said that the mill was “safe,” the council did not believe her.',
      ['that the mill was “safe,”'],
    ],
    [
      'with the clause in front',
      'While denouncing the “waste” of water, Hallow offered no plan.',
      ['the “waste” of water'],
    ],
    [
      'before what speaks against it',
      'The ministry says it has found no oil despite photographs that show a slick.',
      ['it has found no oil'],
    ],
    [
      'before what became of it',
      'Hallow claimed victory in the vote, which the court later annulled.',
      ['victory in the vote'],
    ],
    [
      'at the colon before whole speech',
      'Hallow told the press the bridge was only a part of the plan: “What will help is a new road for us all.”',
      ['the bridge was only a part of the plan', 'What will help is a new road for us all.'],
    ],
    [
      'not at a clause that goes on',
      'Hallow said the mill, which had burned, was “safe.”',
      ['the mill, which had burned, was “safe.”'],
    ],
    [
      'one stretch around its source',
      'Rescuers, working in the cold, according to the ministry recovered ten people.',
      ['Rescuers, working in the cold, according to the ministry recovered ten people'],
    ],
  ])('%s', (_, text, rows) =>
    expect(processArticle({ article_id: 'a', text }).quotes.map((q) => q.text)).toEqual(rows),
  );
});

describe('who speaks', () => {
  it.each([
    [
      'any verb behind a set-off quotation',
      '“The mill is lost,” an angry Hallow retorted.',
      ['direct | The mill is lost, | Hallow | retorted'],
    ],
    [
      'a forgotten comma',
      '“The mill is lost and the river took it” said Ann Hallow.',
      ['direct | The mill is lost and the river took it | Ann Hallow | said'],
    ],
    [
      'a participle before the rank',
      '“The mill is lost,” said retired Sgt. Ann Hallow.',
      ['direct | The mill is lost, | Ann Hallow | said'],
    ],
    [
      'an attribution that goes on',
      '“Why now?” Hallow said about Marden’s plan to close the mill.',
      ['direct | Why now? | Hallow | said'],
    ],
    [
      'a name with a word of time',
      'Harbour Today noted the bridge was safe.',
      ['indirect | the bridge was safe | Harbour Today | noted'],
    ],
    [
      'who issues a message',
      'Ann Hallow posted a message on the board on Friday announcing she had left.',
      ['indirect | she had left | Ann Hallow | announcing'],
    ],
    [
      'whose statement it is',
      '“The mill can close,” reads Judge Hallow’s statement.',
      ['direct | The mill can close, | Hallow | reads'],
    ],
    [
      'who tells somebody of something',
      'Marden was told by Ann Hallow of “ten people under the rubble”.',
      ['mixed | of “ten people under the rubble” | Ann Hallow | told'],
    ],
    [
      'who tells a medium',
      'A total of nine are dead, officials told state media.',
      ['indirect | A total of nine are dead | officials | told'],
    ],
    [
      'who is asked to do it',
      'The council asked Ann Hallow to delay her trip.',
      ['indirect | to delay her trip | The council | asked'],
    ],
    [
      'nobody, where it is only passed on',
      'The winner is reported to be in hospital.',
      ['indirect | to be in hospital |  | reported'],
    ],
    [
      'nobody, where all agree',
      'It was agreed the bridge would open in May.',
      ['indirect | the bridge would open in May |  | agreed'],
    ],
    ['a noun that looks like a participle', 'The appeals court ruling placed a stay on the order.', []],
    [
      'a name with a verb in it, behind a dash',
      '– United Wells Judge Ann Hallow, “Decision”',
      ['scare | Decision |  | '],
    ],
  ])('%s', (_, text, rows) => expect(quotesOf(text)).toEqual(rows));
});

describe('what is a statement', () => {
  it.each([
    ['criticised the decision', 'Hallow criticised the decision of the court.', 'thought'],
    ['voted', 'The council has voted to close the mill.', 'thought'],
    ['was called', 'The town was called “the pearl of the valley”.', 'thought'],
    ['announced the sale', 'Hallow announced the sale of the mill.', 'said'],
    ['called for', 'Hallow called for the sale of the mill.', 'said'],
    ['called it', 'Hallow called the sale “weak”.', 'said'],
  ])('%s', (_, text, attribution) =>
    expect(processArticle({ article_id: 'a', text }).quotes.at(-1)?.attribution).toBe(attribution),
  );
});
