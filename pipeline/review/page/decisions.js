// Decisions: every one is a line or more of corrections.csv. The page shows it at once, and says “saved” only
// when the server has it on disk.
const AROUND = 32;
const WINDOW = REVIEW ? (sessionStorage.clipsheet ??= String(Math.random()).slice(2)) : '';

function lineOf(r, action, column = '', value = '', why = '') {
  const { id, text } = state.doc;
  const found = {
    text: text.slice(r.start, r.end),
    before: text.slice(Math.max(0, r.start - AROUND), r.start),
    after: text.slice(r.end, r.end + AROUND),
  };
  return {
    article_id: id,
    table: r.table,
    action,
    column,
    value: value == null ? '' : String(value),
    ...found,
    row_id: r.full ?? '',
    who: '',
    why,
  };
}
/**
 * Shows a decision and sends its lines; `done` runs when the server has answered with the article as it is
 * now.
 */
function decide(r, decision, lines, done) {
  if (decision) {
    r.decision = r.decision === 'added' && decision === 'edited' ? 'added' : decision;
    const away = state.queue?.find((x) => x.id === r.id);
    if (away) away.decision = r.decision;
  }
  $('live').textContent = `${decision ?? 'New row'}. Undo with u.`;
  state.waiting.push({ lines, done });
  void drain();
}
const can = () => REVIEW && state.current && !state.current.away && state.current.table !== 'problems';
function accept() {
  if (!can()) return;
  decide(state.current, 'accepted', [lineOf(state.current, 'accept')]);
  advance();
}
function reject() {
  if (!can()) return;
  decide(state.current, 'rejected', [lineOf(state.current, 'reject')]);
  redraw();
  advance();
}
function edit(r, changes, why) {
  decide(
    r,
    'edited',
    Object.entries(changes).map(([column, value]) => lineOf(r, 'edit', column, value, why)),
  );
  redraw();
}
function setSpeaker(r, c) {
  const column = { quotes: 'speaker', mentions: 'entity_id' }[r.table] ?? 'said_by';
  if (r.table === 'mentions' && c.name == null) return setMode(null);
  const lines = [lineOf(r, 'edit', column, c.name)];
  if (r.table === 'quotes' && c.name == null) lines.push(lineOf(r, 'edit', 'type', 'scare'));
  setMode(null);
  decide(r, 'edited', lines);
  advance();
}
function mergeWith(r, c) {
  setMode(null);
  if (!c.name) return;
  decide(r, 'edited', [lineOf(r, 'merge', '', r.table === 'quotes' && c.id ? rowById(c.id).full : c.name)]);
  advance();
}
function addRow(table, span) {
  const r = { table, start: span.start, end: span.end };
  lastSelection = null;
  getSelection().removeAllRanges();
  setMode(null);
  decide(r, null, [lineOf(r, 'add')], () => {
    const made = state.doc.rows.find((x) => x.table === table && x.start === r.start && x.end === r.end);
    if (made && select(made.id)) setMode(table === 'quotes' ? 'speaker' : 'edit');
  });
}
/** The next undecided row of what is listed; stays if there is none. */
function advance() {
  const rows = visible(),
    at = rows.findIndex((r) => r.id === state.current?.id);
  const next = [...rows.slice(at + 1), ...rows.slice(0, Math.max(at, 0))].find((r) => !r.decision);
  if (next) open(next);
  else redraw(false);
}

/**
 * Sends what waits, one after the other. What the server refuses is told and dropped; what does not reach it
 * is sent again.
 */
async function drain() {
  if (state.sending) return;
  state.sending = true;
  while (state.waiting.length) {
    const entry = state.waiting[0];
    drawLog();
    try {
      const { lines, again } = entry;
      const answer = await post('decide', { window: WINDOW, lines, again });
      await free();
      state.waiting.shift();
      if (answer.refused) state.saved = `not saved: ${answer.refused}`;
      else receive(answer);
      if (!state.waiting.length) entry.done?.();
    } catch {
      entry.again = true; // it may be in the file, and only the answer was lost
      state.saved = 'not saved: the review server does not answer; trying again';
      drawLog();
      await new Promise((resolve) => setTimeout(resolve, 1500));
    }
  }
  state.sending = false;
  drawLog();
}
async function post(what, body) {
  const response = await fetch(`${DATA.place.root}api/${what}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (response.status >= 500) throw new Error(String(response.status));
  return response.json();
}
/** The article as the server has computed it after a decision; rows that were listed stay where they are. */
function receive({ page, lines, saved }) {
  state.last = lines;
  state.saved = saved;
  if (state.waiting.length || !page || page.article.id !== state.doc.id) return drawLog();
  const { current, mode } = state;
  takeData(page);
  if (state.queue) mergeQueue();
  state.current =
    rowById(current?.id) ??
    (current?.away
      ? current
      : (state.doc.rows.find((r) => r.table === current?.table && r.start === current?.start) ??
        visible().find((r) => !r.away) ??
        null));
  drawArticle();
  drawList();
  // A form that is open keeps what was typed into it.
  if (!mode) drawCard();
  drawLog();
}
async function undo() {
  if (!REVIEW) return;
  await settled();
  const answer = await post('undo', { window: WINDOW }).catch(() => ({
    refused: 'the review server does not answer',
  }));
  await free();
  if (answer.refused) {
    state.saved = answer.refused;
    return drawLog();
  }
  $('live').textContent = 'Undone.';
  if (answer.page && answer.page.article.id !== state.doc.id) return void leaveFor(answer.href);
  for (const x of state.queue ?? []) if (x.id === answer.anchor) x.decision = null;
  receive(answer);
  select(answer.anchor);
}
/**
 * Waits until no pointer is down: a click must meet what was pressed, so nothing is drawn anew under a finger
 * or a mouse.
 */
const free = () => (pressed ? new Promise((resolve) => unpressed.push(resolve)) : Promise.resolve());
let pressed = false;
const unpressed = [];
function release() {
  pressed = false;
  for (const go of unpressed.splice(0)) go();
}
addEventListener('pointerdown', () => (pressed = true), true);
// The click comes after the pointer is up, on a touch screen some moments later.
for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => setTimeout(release, 60), true);
addEventListener('pointermove', (e) => pressed && !e.buttons && release(), true);
const settled = async () => {
  while (state.waiting.length) await new Promise((resolve) => setTimeout(resolve, 30));
};
/** Leaves for another page when everything is saved. */
async function leaveFor(href) {
  await settled();
  location.href = href;
}
addEventListener('beforeunload', (e) => {
  if (state.waiting.length) e.preventDefault();
});

/** The rows of all articles that are due, in the order chosen. */
async function loadQueue() {
  const response = await fetch(`${DATA.place.root}api/queue?by=${state.by}&below=${state.below}`);
  const { rows, total } = await response.json();
  await free();
  state.total = total;
  state.queue = rows.map((r) => ({ ...r, away: true, id: `${r.page}/${r.anchor}` }));
  mergeQueue();
  drawList();
  if (!state.mode) drawCard(); // a form that is open keeps what was typed into it
  scrollRow();
}
/** Puts the rows of this article in the places that the queue has for them. */
function mergeQueue() {
  state.queue = state.queue.map((x) => {
    if (x.page !== undefined && x.page !== DATA.place.page) return x;
    const row = rowById(x.anchor ?? x.id);
    return row ?? { ...x, away: x.away, decision: 'rejected' };
  });
}
function drawLog() {
  if (!REVIEW) return;
  const state_ =
    state.waiting.length && !String(state.saved).startsWith('not saved')
      ? 'saving …'
      : (state.saved ?? 'nothing new');
  const line = state.last.at(-1);
  $('log').replaceChildren(
    el(
      'summary',
      {},
      el('span', { id: 'saved' }, `input/corrections.csv: ${state_}`),
      line ? el('code', {}, line) : null,
    ),
    el('pre', { tabindex: 0 }, state.last.join('\n') || 'No decision of this window yet.'),
  );
  const due = state.doc.rows.filter((r) => r.decision || isDue(r)),
    done = due.filter((r) => r.decision).length;
  $('progress').style.width = `${due.length ? (100 * done) / due.length : 100}%`;
  $('place').textContent = `${DATA.place.text}, ${done} of ${due.length} rows decided`;
}
