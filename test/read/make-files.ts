import zlib from 'node:zlib';
import { strToU8, zipSync } from 'fflate';

/** Builds small files in the formats that a library opens, around text of the tests' own. */

export function makeDocx(
  paragraphs: readonly string[],
  { title = '', creator = '' }: { title?: string; creator?: string } = {},
): Uint8Array {
  const body = paragraphs
    .map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`)
    .join('');
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'docProps/core.xml': strToU8(
      `<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title><dc:creator>${creator}</dc:creator></cp:coreProperties>`,
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
}

/** A line of text on a page: x and y from the lower left corner in points, and its size. */
export type PdfLine = readonly [x: number, y: number, text: string, size?: number];

/** A PDF of pages of lines; a page without lines is a picture of nothing, as a scan is. */
export function makePdf(pages: readonly (readonly PdfLine[])[], { title = '' } = {}): Uint8Array {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  for (const [at, lines] of pages.entries()) {
    const content = lines
      .map(
        ([x, y, text, size = 11]) =>
          `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`,
      )
      .join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  }
  objects.push(`<< /Title (${title}) >>`);
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

export function makeMail({
  subject,
  from,
  date,
  text,
}: Record<'subject' | 'from' | 'date' | 'text', string>): string {
  return `From: ${from}\r\nTo: desk@example.com\r\nSubject: ${subject}\r\nDate: ${date}\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${text.replace(/[^\x20-\x7E\n]|=/g, (char) => [...Buffer.from(char)].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')).replace(/\n/g, '\r\n')}\r\n`;
}

export function makeMhtml(html: string, address: string): string {
  return `From: <Saved by a browser>\r\nSnapshot-Content-Location: ${address}\r\nSubject: Saved page\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="part"\r\n\r\n--part\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: ${address}\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(html).toString('base64')}\r\n--part\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--part--\r\n`;
}

/** A web archive of responses, packed record by record as archives are. */
export function makeWarc(
  pages: readonly { address: string; html: string; status?: number }[],
  packed = true,
): Uint8Array {
  const records = pages.map(({ address, html, status = 200 }, at) => {
    const http = Buffer.from(
      `HTTP/1.1 ${status} OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(html)}\r\n\r\n${html}`,
    );
    const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${String(at).padStart(12, '0')}>\r\nWARC-Date: 2025-01-18T00:00:00Z\r\nWARC-Target-URI: ${address}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n`;
    const record = Buffer.concat([Buffer.from(head), http, Buffer.from('\r\n\r\n')]);
    return packed ? zlib.gzipSync(record) : record;
  });
  return Buffer.concat(records);
}

export function makeWacz(warc: Uint8Array): Uint8Array {
  return zipSync({ 'archive/data.warc.gz': warc, 'datapackage.json': strToU8('{}') });
}

/** A feed in RSS 2.0. */
export function makeRss(
  publisher: string,
  items: readonly { title: string; date: string; html: string }[],
): string {
  const list = items.map(
    ({ title, date, html }, at) =>
      `<item><title>${title}</title><link>https://news.example/${at}</link><pubDate>${date}</pubDate><dc:creator>Ann Lee</dc:creator><description>In short.</description><content:encoded><![CDATA[${html}]]></content:encoded></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>${publisher}</title><link>https://news.example</link><description>News</description>${list.join('')}</channel></rss>`;
}

/** A feed in Atom. */
export function makeAtom(
  publisher: string,
  items: readonly { title: string; date: string; html: string }[],
): string {
  const list = items.map(
    ({ title, date, html }, at) =>
      `<entry><title>${title}</title><id>urn:${at}</id><link href="https://news.example/${at}"/><published>${date}</published><updated>${date}</updated><author><name>Ann Lee</name></author><content type="html">${html.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</content></entry>`,
  );
  return `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>${publisher}</title><id>urn:feed</id><updated>2025-01-17T00:00:00Z</updated>${list.join('')}</feed>`;
}
