const PIECES = [
  '<script>window.ran = 1</script>',
  '</script><script>window.ran = 1</script>',
  '<img src=x onerror="window.ran = 1">',
  '"><svg onload="window.ran = 1">',
  "' onmouseover='window.ran = 1' x='",
  '<!--<script>',
  ']]><script>window.ran = 1</script>',
  'javascript:window.ran=1',
  '<iframe srcdoc="<script>parent.ran = 1</script>">',
  '<a href="javascript:window.ran=1">x</a>',
  '${window.ran = 1}',
  '{{constructor.constructor("window.ran = 1")()}}',
  '<style>body { display: none }</style>',
  '<base href="https://example.invalid/">',
  '<meta http-equiv="refresh" content="0;url=javascript:window.ran=1">',
  '\u202E<script>window.ran = 1</script>\u202C',
  '\u2066\u202Egnp.exe\u2069',
  '\u2028window.ran = 1\u2029',
  '&lt;script&gt;window.ran = 1&lt;/script&gt;',
  '=HYPERLINK("javascript:window.ran=1")',
];

/** Wrappings that put a piece into the places of a page: a title, a name, quoted words, a figure's unit, a cell. */
const WRAPPINGS: readonly ((piece: string) => string)[] = [
  (piece) => piece,
  (piece) => `“${piece}” said Ann Lee on Friday.`,
  (piece) => `Ann ${piece} Lee said that 300 people came.`,
  (piece) => `“We won,” said ${piece}.`,
  (piece) => `${piece}${piece}\n\n${piece}`,
];

/** A hundred texts that would run, hide or fetch something if any of them became markup. */
export const HOSTILE_TEXTS: readonly string[] = PIECES.flatMap((piece) =>
  WRAPPINGS.map((wrap) => wrap(piece)),
);
