import type { Nodes, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { BlockBuilder, joinBlocks } from './block.ts';
import type { Draft } from './draft.ts';
import { candidatesOf } from './fields.ts';
import { takeFrontMatter } from './front-matter.ts';
import { addFragment } from './html/fragment.ts';
import { describeMarkdownOverload } from './markdown-guard.ts';
import type { Candidate } from './metadata.ts';
import { readText } from './text.ts';

/**
 * What is no readable text: pictures, blocks of code, and what links refer to. Code inside a sentence is a
 * part of it.
 */
const DROPPED = new Set(['image', 'imageReference', 'code', 'definition', 'thematicBreak']);

/** What begins and ends a block. */
const BLOCKS = new Set(['paragraph', 'heading', 'listItem', 'list', 'blockquote', 'root']);

/**
 * Reads Markdown: headings, paragraphs and list items as paragraphs, without markup, pictures and blocks of
 * code; the text of links stays. What would take the parser too long is read as plain text, with a warning.
 */
export function readMarkdown(decoded: string, name: string): Draft {
  const { fields, end, oddities } = takeFrontMatter(decoded, name);
  const candidates = candidatesOf(fields, 'front_matter', 'the front matter');
  // Blanked, not cut, so that offsets stay: the parser would take the closing line for the mark of a heading.
  const body = end ? decoded.slice(0, end).replace(/[^\r\n]/g, ' ') + decoded.slice(end) : decoded;
  const overload = describeMarkdownOverload(body);
  if (overload) return asText(decoded, name, overload);
  try {
    const tree = unified().use(remarkParse).parse(body) as Root;
    const builder = new BlockBuilder();
    addNode(tree, body, builder, false);
    builder.close();
    const whole = joinBlocks(builder.blocks);
    const title = titleOf(tree);
    return {
      format: 'markdown',
      text: whole.toString(),
      sourceMap: whole.map,
      candidates: title ? [...candidates, title] : candidates,
      oddities,
    };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return asText(decoded, name, 'its lists and quotations are nested too deep');
  }
}

function asText(decoded: string, name: string, reason: string): Draft {
  const draft = readText(decoded, name);
  const message = `“${name}” was read as plain text with its marks left in, because ${reason}: simplify it, or save it as text.`;
  return {
    ...draft,
    format: 'markdown',
    oddities: [...draft.oddities, { rule: 'markdown-as-text', message }],
  };
}

function addNode(node: Nodes, source: string, blocks: BlockBuilder, inLink: boolean): void {
  if (DROPPED.has(node.type)) return;
  if (node.type === 'break') return blocks.addBreak();
  const start = node.position!.start.offset!;
  const raw = source.slice(start, node.position!.end.offset!);
  if (node.type === 'text') return blocks.addText(node.value, raw, start, inLink);
  if (node.type === 'inlineCode') {
    const at = Math.max(raw.indexOf(node.value), 0);
    return blocks.addText(node.value, raw.slice(at, at + node.value.length), start + at, inLink);
  }
  if (node.type === 'html') return addFragment(node.value, raw === node.value ? start : null, blocks);
  if (!('children' in node)) return;
  const isBlock = BLOCKS.has(node.type);
  if (isBlock) blocks.close(node.type === 'heading');
  for (const child of node.children)
    addNode(child, source, blocks, inLink || node.type === 'link' || node.type === 'linkReference');
  if (isBlock) blocks.close();
}

/** A heading of the first rank that opens the document is its title. */
function titleOf(tree: Root): Candidate | null {
  const first = tree.children.find((node) => node.type !== 'html' && node.type !== 'definition');
  if (first?.type !== 'heading' || first.depth !== 1) return null;
  const builder = new BlockBuilder();
  for (const child of first.children) addPlain(child, builder);
  builder.close();
  return {
    field: 'title',
    value: joinBlocks(builder.blocks).toString(),
    origin: 'document',
    where: 'the first heading',
  };
}

function addPlain(node: Nodes, builder: BlockBuilder): void {
  if (node.type === 'text' || node.type === 'inlineCode') builder.addText(node.value, node.value, 0);
  else if ('children' in node) for (const child of node.children) addPlain(child, builder);
}
