/** What the workbench's server lets in, and from where. */
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startSmall, type TestBench } from './support';

let bench: TestBench;
beforeAll(async () => {
  bench = await startSmall();
});
afterAll(() => bench.close());

/** A request with headers that fetch would not let through. */
function raw(url: string, headers: Record<string, string>): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    })
      .on('error', reject)
      .end();
  });
}

test('listens on the loopback alone', () => {
  expect(bench.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
});

describe('refused are', () => {
  test('requests without the token of the page, or with another', async () => {
    for (const token of ['', 'x', `${bench.token}x`]) {
      expect((await bench.post('book', { user: '1' }, { 'x-workbench-token': token })).status).toBe(403);
    }
    expect((await fetch(`${bench.url}api/events?token=x`)).status).toBe(403);
  });

  test('pages of other origins, the frames among them', async () => {
    for (const origin of ['https://example.com', 'http://127.0.0.1:1', 'null']) {
      expect((await bench.post('book', { user: '1' }, { origin })).status).toBe(403);
    }
  });

  test('other names for this host', async () => {
    expect((await raw(bench.url, { host: 'evil.example' })).status).toBe(421);
    expect((await raw(bench.url, { host: 'localhost:1' })).status).toBe(421);
  });

  test('paths out of the page, and other methods', async () => {
    for (const path of ['../package.json', '..%2f..%2fpackage.json', 'main.ts', 'api/book']) {
      expect((await fetch(`${bench.url}${path}`)).status).toBe(404);
    }
    expect((await fetch(bench.url, { method: 'PUT' })).status).toBe(405);
    expect((await bench.post('constructor', {})).status).toBe(404);
  });

  test('what is no JSON, too large, or not as it must be', async () => {
    expect((await bench.post('book', '{')).status).toBe(400);
    expect((await bench.post('book', { user: '3' })).status).toBe(400);
    expect((await bench.post('book', {}, { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await bench.post('book', 'x'.repeat(21 * 1024 * 1024))).status).toBe(413);
    const edit = { kind: 'insert', sheet: 0, dimension: 'rows', before: 0, count: 1 };
    const response = await bench.post('edit', { user: '1', edit });
    expect([response.status, await response.json()]).toEqual([
      400,
      { message: expect.stringContaining('edit.before') },
    ]);
  });
});

describe('the page', () => {
  test('asks nothing of the network: script, style and fonts are served here', async () => {
    const html = await (await fetch(bench.url)).text();
    const style = await (await fetch(`${bench.url}main.css`)).text();
    expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    expect(style.match(/url\([^)]*\)/g)?.filter((url) => !/^url\("?\.?\/fonts\/[\w-]+\.woff2?"?\)$/.test(url))).toEqual(
      [],
    );
    const font = /fonts\/sarabun-thai[\w-]+\.woff2/.exec(style)?.[0];
    expect((await fetch(`${bench.url}${font}`)).headers.get('content-type')).toBe('font/woff2');
  });

  test('may hold the frames of the add-on and be held by none', async () => {
    const policy = (await fetch(bench.url)).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toMatch(/frame-src http:\/\/127\.0\.0\.1:\d+;/);
    expect(policy).toContain("frame-ancestors 'none'");
  });
});

describe('a page of the add-on', () => {
  test('is served from an origin of its own, to the workbench alone, with google.script before its own scripts', async () => {
    const { run } = await bench.ask('run', { user: '1', name: 'sidebar', args: [], page: false });
    if (run.state !== 'done' || run.shown[0]?.kind !== 'sidebar') throw new Error('no sidebar');
    const { url } = run.shown[0];
    expect(new URL(url).origin).not.toBe(new URL(bench.url).origin);
    const response = await fetch(url);
    expect(response.headers.get('content-security-policy')).toBe(`frame-ancestors ${new URL(bench.url).origin}`);
    const html = await response.text();
    expect(html.indexOf('google')).toBeGreaterThan(-1);
    expect(html.indexOf('<script>')).toBeLessThan(html.indexOf('<title>'));
    expect(html).toContain('<h1>ข้างชีต</h1>');
  });

  test('is given under its own address only', async () => {
    const { run } = await bench.ask('run', { user: '1', name: 'sidebar', args: [], page: false });
    if (run.state !== 'done' || run.shown[0]?.kind !== 'sidebar') throw new Error('no sidebar');
    const { origin } = new URL(run.shown[0].url);
    for (const path of ['/', '/page/', '/page/00000000-0000-0000-0000-000000000000', '/page/../x', '/main.js']) {
      expect((await fetch(origin + path)).status).toBe(404);
    }
    expect((await raw(run.shown[0].url, { host: 'evil.example' })).status).toBe(421);
  });
});
