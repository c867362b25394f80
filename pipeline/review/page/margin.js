// Bars and names beside the quotes: measured from the drawn text, so they fit any font, size and width.
function drawMargin() {
  const margin = $('margin'),
    text = $('text');
  if (!margin) return;
  const em = parseFloat(getComputedStyle(text).fontSize),
    base = $('sheet').getBoundingClientRect(),
    left = text.getBoundingClientRect().left - base.left;
  const boxes = state.doc.rows
    .filter((r) => r.table === 'quotes' && r.type !== 'scare' && r.decision !== 'rejected')
    .map((r) => {
      const rects = [...text.querySelectorAll(`[data-rows~="${CSS.escape(r.id)}"]`)].flatMap((s) => [
        ...s.getClientRects(),
      ]);
      const mid = rects.map((x) => (x.top + x.bottom) / 2 - base.top),
        half = 0.6 * em;
      return rects.length && { r, top: Math.min(...mid) - half, bottom: Math.max(...mid) + half };
    })
    .filter(Boolean)
    .sort((a, b) => a.top - b.top);
  const kids = [];
  let labelEnd = 0,
    last = null,
    label = null,
    barEnd = 0,
    barBy = null;
  for (const { r, top, bottom } of boxes) {
    const lane = top < barEnd - 6 && r.speaker !== barBy ? 1 : 0; // two speakers on one line: two lanes
    if (bottom > barEnd) {
      barEnd = bottom;
      barBy = r.speaker;
    }
    const bar = el('i', { class: r.type === 'indirect' ? 'indirect' : null, 'data-q': r.id });
    bar.style.cssText = `left:${left - 13 - 6 * lane}px;top:${top}px;height:${bottom - top}px;--c:${state.doc.hue(r)}`;
    kids.push(bar);
    const same = last && last.speaker === r.speaker && last.group === r.group && r.group;
    if (same) {
      label.dataset.q += ' ' + r.id;
      continue;
    } // a quote in parts is labelled once
    const y = Math.max(top - 1, labelEnd + 3),
      width = Math.min(left - 30, 138);
    last = r;
    labelEnd = y + 30;
    const a = (label = el(
      'a',
      { href: '#' + r.id, tabindex: -1, 'data-q': r.id },
      el('b', { title: r.speaker }, shortName(r)),
      el('span', {}, (r.cue ?? '') + (r.polarity === 'negated' ? ', negated' : '')),
    ));
    a.style.cssText = `left:${left - 26 - width}px;width:${width}px;top:${y}px;--c:${state.doc.hue(r)}`;
    kids.push(a);
  }
  margin.replaceChildren(...kids);
  markCurrent();
}
