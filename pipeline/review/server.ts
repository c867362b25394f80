import { randomBytes } from 'node:crypto';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { articlePage } from './article-page.ts';
import { CorrectionsStore } from './corrections-store.ts';
import { Decisions } from './decisions.ts';
import { cookieName, refusal, SAFE_HEADERS, tokenInAddress } from './guard.ts';
import { Library } from './library.ts';
import { pageFiles } from './page-files.ts';
import { orderQueue } from './queue.ts';

/** Folders and settings of the review. */
export interface ReviewOptions {
  input: string;
  output: string;
  /** Port on 127.0.0.1; any that is free by default. */
  port?: number;
  /** Who decides, for the file of corrections. */
  who: string;
}

/** A review that runs. */
export interface RunningReview {
  /** The address with its token, to be opened in a browser. */
  address: string;
  articles: number;
  close(): Promise<void>;
}

/** The longest body of a request, in bytes: a decision is far shorter. */
const LONGEST_BODY = 1 << 20;

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/**
 * Serves the review on 127.0.0.1 until it is closed. Throws a `UsageError` where there is nothing to review.
 */
export async function startReview({ input, output, port = 0, who }: ReviewOptions): Promise<RunningReview> {
  const store = new CorrectionsStore(input);
  const library = new Library(input, output, store);
  const decisions = new Decisions(store, library, who);
  const token = randomBytes(24).toString('hex');
  const routes = { library, decisions, files: pageFiles() };
  const server = http.createServer((request, response) => {
    const own = (server.address() as AddressInfo).port;
    const refused = refusal(request, own, token);
    if (refused) return send(response, 403, 'html', refused);
    if (tokenInAddress(request)) return welcome(response, own, token);
    answer(request, response, routes).catch((error: unknown) =>
      send(response, 500, 'html', `The review stopped at this request: ${(error as Error).message}`),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/?token=${token}`,
    articles: library.size,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Routes {
  library: Library;
  decisions: Decisions;
  files: ReadonlyMap<string, string>;
}

/** Moves the token from the address into a cookie, so that it stands in no history. */
function welcome(response: ServerResponse, port: number, token: string): void {
  response.writeHead(303, {
    ...SAFE_HEADERS,
    location: '/',
    'set-cookie': `${cookieName(port)}=${token}; HttpOnly; SameSite=Strict; Path=/`,
  });
  response.end();
}

async function answer(request: IncomingMessage, response: ServerResponse, routes: Routes): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const name = decodePath(pathname);
  if (request.method === 'POST') {
    const body = await readBody(request);
    const { decisions } = routes;
    if (body === undefined) return send(response, 400, 'json', '{"refused":"This is no JSON."}');
    if (name === 'api/decide')
      return send(response, 200, 'json', JSON.stringify(await decisions.decide(body)));
    if (name === 'api/undo') return send(response, 200, 'json', JSON.stringify(await decisions.undo(body)));
  } else if (name === 'api/queue') {
    const below = Number(searchParams.get('below')) || 0.85;
    const queue = orderQueue(routes.library.queue(), searchParams.get('by') ?? '', below);
    return send(response, 200, 'json', JSON.stringify(queue));
  } else if (name === 'next') return goNext(response, routes.library);
  else if (name !== null) return sendPage(response, name === '' ? 'index.html' : name, routes);
  send(response, 404, 'html', 'There is nothing here.');
}

function goNext(response: ServerResponse, library: Library): void {
  const [first] = orderQueue(library.queue(), 'confidence', 0.85).rows;
  const location = first ? `/${first.page}#${encodeURIComponent(first.anchor)}` : '/';
  response.writeHead(303, { ...SAFE_HEADERS, location });
  response.end();
}

async function sendPage(response: ServerResponse, name: string, { library, files }: Routes): Promise<void> {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  const n = library.numberOfPage(name);
  if (n !== undefined) {
    const data = await library.page(n);
    if (data) return send(response, 200, 'html', articlePage(data));
    return send(response, 404, 'html', 'The article is gone from the input: run clipsheet build again.');
  }
  const content = files.get(name) ?? library.overview().get(name);
  if (content === undefined) return send(response, 404, 'html', 'There is nothing here.');
  send(response, 200, ending, content);
}

function send(response: ServerResponse, status: number, type: string, content: string): void {
  response.writeHead(status, { ...SAFE_HEADERS, 'content-type': TYPES[type] ?? 'text/plain; charset=utf-8' });
  response.end(
    status >= 400 && type === 'html' ? `<!doctype html><p>${escapePlain(content)}</p>\n` : content,
  );
}

const escapePlain = (text: string): string => text.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);

function decodePath(pathname: string): string | null {
  try {
    return pathname.slice(1).split('/').map(decodeURIComponent).join('/');
  } catch {
    return null; // a lone % sign
  }
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  let size = 0;
  const pieces: Buffer[] = [];
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > LONGEST_BODY) return undefined;
    pieces.push(piece);
  }
  try {
    return JSON.parse(Buffer.concat(pieces).toString('utf8'));
  } catch {
    return undefined;
  }
}
