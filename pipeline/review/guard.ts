import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { contentPolicy } from './html.ts';

/** What every answer says to the browser: no other page may show, read or keep it. */
export const SAFE_HEADERS: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'content-security-policy': `${contentPolicy(true).replaceAll(' file:', '')}; frame-ancestors 'none'`,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** The name of the cookie that holds the token; browsers share cookies among the ports of a machine. */
export const cookieName = (port: number): string => `clipsheet-${port}`;

/**
 * Why a request is refused; null where it is not. Another site that the browser has open can neither guess
 * the token nor name this server as its own: the `Host` must be this machine's, which keeps out names that
 * were bent to point here, and the `Origin`, where there is one, this server's.
 */
export function refusal(request: IncomingMessage, port: number, token: string): string | null {
  const { host, origin, cookie } = request.headers;
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!host || !hosts.includes(host)) return 'This server answers to 127.0.0.1 only.';
  if (origin !== undefined && origin !== `http://${host}`) return 'Another site may not ask this server.';
  if (request.headers['sec-fetch-site'] === 'cross-site') return 'Another site may not ask this server.';
  if (request.method === 'POST' && origin === undefined)
    return 'A decision must come from the review’s own page.';
  const given =
    tokenInAddress(request) ?? new RegExp(`(?:^|; )${cookieName(port)}=([0-9a-f]+)`).exec(cookie ?? '')?.[1];
  if (!given || !isSame(given, token))
    return 'Open the address that the review printed: it has the token that this request lacks.';
  return null;
}

/** The token that the printed address has. */
export function tokenInAddress(request: IncomingMessage): string | null {
  return new URL(request.url ?? '/', 'http://127.0.0.1').searchParams.get('token');
}

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
