import {
  htmlDoubtfulNames,
  htmlDroppedAlways,
  htmlDroppedNames,
  htmlLineNames,
  htmlSureNames,
  htmlUnseenNames,
} from '../../lexicons/html-dropped-names.ts';
import { htmlSectionTitles } from '../../lexicons/html-notices.ts';
import { setOf } from '../../lexicons/read-list.ts';
import { attribute, isArticleBody, isNamed, nameList, textContent, type NameList } from './elements.ts';
import { hidingOf, type Hiding } from './hidden.ts';
import { DROPPED, EMPTY, measurePage } from './measure.ts';
import type { Measure, PageElement, PageRoot } from './tree.ts';

/** How much is left out: by every name, by those that leave no doubt, or by tags alone. */
export type Mode = 'strict' | 'lenient' | 'bare';

/** Where an element stands. */
export interface Place {
  /** Inside an element that says that it holds the article's text. */
  inBody: boolean;
  /** Inside a paragraph. */
  inParagraph: boolean;
}

/**
 * What is none as long as it does not hold a good part of the page: some pages wrap everything in a form or a
 * header.
 */
const BESIDE = setOf('aside, figure, footer, form, header, nav');

const BESIDE_ROLES = setOf(`
  alert, alertdialog, banner, button, complementary, contentinfo, dialog, form, menu, menubar, navigation,
  search, toolbar, tooltip
`);

const NEVER = setOf('body, html, main');

const DROPPED_NAMES = nameList(htmlDroppedNames);
const DOUBTFUL_NAMES = nameList(htmlDoubtfulNames);
const SURE_NAMES = nameList(htmlSureNames);
const UNSEEN_NAMES = nameList(htmlUnseenNames);
const LINE_NAMES = nameList(htmlLineNames);

/** Share of the page's prose that saves an element from its name, by mode. */
const SAVING: Record<Mode, number> = { strict: 0.5, lenient: 0.25, bare: 0.1 };

/** Names that count for what holds such a share too, by mode. */
const ALWAYS: Record<Mode, NameList> = {
  strict: nameList(htmlDroppedAlways),
  lenient: SURE_NAMES,
  bare: 0,
};

/**
 * Prose that an element needs for a doubtful name not to count, in characters; and where it holds fields to
 * fill in.
 */
const SOME_PROSE = 60;
const MUCH_PROSE = 400;

/** Longest prose of a teaser, in characters. */
const TEASER = 250;

/** Longest paragraph that its own name can drop. */
const LINE = 300;

/** Judges for one page and mode which elements stand beside the article. */
export class BesideJudge {
  readonly #total: number;
  readonly #bodies: ReadonlyMap<string, number>;
  readonly #mode: Mode;
  readonly #showsUnseen: boolean;

  /**
   * @param showsUnseen whether what is there and only not seen is kept: some pages fade all of their text in
   */
  constructor(tree: PageRoot, mode: Mode, showsUnseen: boolean) {
    this.#showsUnseen = showsUnseen;
    this.#total = measurePage(tree).prose;
    this.#bodies = tree.bodies;
    this.#mode = mode;
  }

  /**
   * Whether an element is left out, by its tag, its role, its name, what it holds, or because nobody sees it.
   */
  isBeside(element: PageElement, place: Place): boolean {
    if (DROPPED.has(element.tagName)) return true;
    const saved = this.#isSaved(element);
    const hiding = this.hiding(element);
    if (hiding === 'unseen' ? !this.#isMost(element) : hiding && !saved) return true;
    if (NEVER.has(element.tagName) || isArticleBody(element)) return false;
    if (place.inParagraph) return isNamed(element, UNSEEN_NAMES);
    if (element.tagName === 'p') return this.#isLine(element);
    if (saved) return isBesideForAll(element, ALWAYS[this.#mode]);
    return (
      BESIDE.has(element.tagName) ||
      BESIDE_ROLES.has(attribute(element, 'role')) ||
      this.hasBesideName(element, place.inBody) ||
      (!place.inBody && this.#isTeaser(element)) ||
      this.#isOtherSection(element) ||
      this.#isAsking(element)
    );
  }

  /** How an element is hidden. */
  hiding(element: PageElement): Hiding {
    const hiding = hidingOf(element);
    return hiding === 'unseen' && this.#showsUnseen ? '' : hiding;
  }

  /** Characters of prose that an element holds. */
  proseOf(element: PageElement): number {
    return this.#of(element).prose;
  }

  /**
   * Whether the name of an element says that it stands beside the article, and what it holds does not speak
   * against it.
   */
  hasBesideName(element: PageElement, inBody: boolean): boolean {
    if (isNamed(element, UNSEEN_NAMES)) return true;
    if (this.#mode === 'bare') return false;
    if (isNamed(element, DOUBTFUL_NAMES) && this.#isThin(element)) return true;
    const named =
      isNamed(element, DROPPED_NAMES) ||
      /author/.test(attribute(element, 'rel')) ||
      attribute(element, 'itemprop') === 'author';
    if (!named) return false;
    if (isNamed(element, LINE_NAMES) && this.#of(element).prose <= LINE) return true;
    const counts = this.#mode === 'strict' || isNamed(element, SURE_NAMES);
    return (counts && !inBody) || this.#isThin(element);
  }

  /**
   * Whether an element holds so much of the page, or so much of what calls itself the body, or a piece of a
   * body that is cut in pieces, that it is kept.
   */
  #isSaved(element: PageElement): boolean {
    const { prose, body, bodyClass } = this.#of(element);
    const enough = this.#total * SAVING[this.#mode];
    if (prose >= enough || (body > 0 && body * 4 >= this.#total)) return true;
    return body >= SOME_PROSE && body * 2 >= prose && (this.#bodies.get(bodyClass) ?? 0) * 2 >= this.#total;
  }

  #isMost(element: PageElement): boolean {
    return this.#of(element).prose >= this.#total * SAVING.strict;
  }

  #isLine(element: PageElement): boolean {
    return isNamed(element, LINE_NAMES) && this.#of(element).prose <= LINE;
  }

  /** Hardly any prose, more links than prose, or a form with a few words. */
  #isThin(element: PageElement): boolean {
    const { prose, linked, controls } = this.#of(element);
    return prose < SOME_PROSE || linked > prose || (controls > 0 && prose < MUCH_PROSE);
  }

  /** A card, or a feed of cards, each with a heading that is a link and little else. */
  #isTeaser(element: PageElement): boolean {
    const { prose, linkedHeads } = this.#of(element);
    return linkedHeads > 0 && SECTIONS.has(element.tagName) && prose <= linkedHeads * TEASER;
  }

  /** A box of other stories says so in its heading: `Related stories`, `More from Sports`. */
  #isOtherSection(element: PageElement): boolean {
    if (!SECTIONS.has(element.tagName)) return false;
    const first = element.children.find(
      (child) => child.type === 'element' || (child.type === 'text' && child.value.trim() !== ''),
    );
    if (first?.type !== 'element' || !HEADS.has(first.tagName)) return false;
    const { prose, linked } = this.#of(first);
    return prose + linked <= LONGEST_TITLE && isSectionTitle(textContent(first));
  }

  /** A small box with a field or button that asks to subscribe says so first: `Sign up to our letter`. */
  #isAsking(element: PageElement): boolean {
    const { prose, linked, controls } = this.#of(element);
    if (controls === 0 || prose + linked >= MUCH_PROSE || !SECTIONS.has(element.tagName)) return false;
    return ASKING.test(textContent(element));
  }

  #of({ measure }: PageElement): Measure {
    return measure ?? EMPTY;
  }
}

/** How boxes begin that ask for something; the box, not a sentence in the text, since it has a button. */
const ASKING =
  /^\s*(?:don['’]t miss|follow|get (?:our|the)|join (?:our|the|us)|newsletter|never miss|sign up|stay (?:informed|up)|subscribe)/i;

const SECTIONS = setOf('article, details, div, li, section, ul');
const HEADS = setOf('div, h2, h3, h4, h5, h6, header, p, span, strong, summary');

/** Longest title of a box of other stories. */
const LONGEST_TITLE = 60;

/** Words that a title may have behind those of the list: `More from Sports`. */
const MORE_WORDS = 30;

/**
 * Whether a line is the title of a box of other stories. Near miss: `Related to the fire was a second one.`
 */
export function isSectionTitle(text: string): boolean {
  const line = text.trim().toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').replace(/:$/, '');
  if (line.length > LONGEST_TITLE || /[.!?]$/.test(line)) return false;
  return htmlSectionTitles.some(
    (title) =>
      line === title ||
      (title.startsWith('more') && line.startsWith(`${title} `) && line.length <= title.length + MORE_WORDS),
  );
}

function isBesideForAll(element: PageElement, names: NameList): boolean {
  return element.tagName !== 'article' && isNamed(element, names) && !holdsHeadline(element);
}

function holdsHeadline(element: PageElement): boolean {
  return element.children.some(
    (child) => child.type === 'element' && (child.tagName === 'h1' || holdsHeadline(child)),
  );
}
