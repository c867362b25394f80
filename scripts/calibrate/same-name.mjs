const TITLES = new Set(
  `president prime minister senator sen rep representative governor gov mayor judge justice professor prof dr general gen
  colonel col captain capt sergeant sgt inspector chief secretary mr mrs ms miss sir lord lady`.split(/\s+/),
);
const SMALL = new Set('the a an of for at in on and to its his her their s'.split(' '));

const plain = (text) =>
  (text ?? '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s\b/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

function wordsOf(text) {
  const words = plain(text).filter((word) => !SMALL.has(word));
  const untitled = words.filter((word) => !TITLES.has(word));
  return untitled.length ? untitled : words;
}

const initialsOf = (text) =>
  (text?.match(/\p{L}+/gu) ?? [])
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');
const isInitials = (short, long) => /^\p{Lu}{2,}$/u.test(short ?? '') && initialsOf(long) === short;

/** Whether two names or descriptions mean the same: one's words are among the other's, and the last ones agree; or most words do; or one is the other's initials. */
export function isSameName(a, b) {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  if (!x.length || !y.length) return false;
  if (isInitials(a, b) || isInitials(b, a)) return true;
  const [small, large] = x.length <= y.length ? [x, y] : [y, x];
  const shared = small.filter((word) => large.includes(word)).length;
  if (shared === small.length && (small.at(-1) === large.at(-1) || small.length > 1)) return true;
  return shared >= 2 && shared / large.length > 0.5;
}

/** Whether a column names one of those whom annotators accept; with nobody accepted, whether it is empty. */
export function isOneOf(names, found) {
  const accepted = names.filter(Boolean);
  return accepted.length === 0 ? !found : accepted.some((name) => isSameName(name, found));
}
