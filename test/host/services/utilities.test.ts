/** Utilities and blobs: signed bytes, base64, digests, dates. */

import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { errorOf, hostOf, runBody } from '../script';

describe('bytes', () => {
  test('are signed', () => {
    expect(runBody(`return Utilities.newBlob('ก').getBytes();`).value).toEqual([...new Int8Array(Buffer.from('ก'))]);
    expect(runBody(`return Utilities.newBlob([-32, -72, -127], 'text/plain', 'a.txt').getDataAsString();`).value).toBe(
      'ก',
    );
  });

  test.each([
    ['[200]', 'number[]'],
    ['[-129]', 'number[]'],
    ['[1.5]', 'number[]'],
    ['new Uint8Array(2)', '(class)'],
  ])('%s are refused', (bytes, kind) => {
    expect(errorOf(`Utilities.newBlob(${bytes}, 'a/b', 'c');`).message).toBe(
      `The parameters (${kind},String,String) don't match the method signature for Utilities.newBlob.`,
    );
  });

  test('go through base64 and back', () => {
    const host = hostOf(
      'function main(all) { return all.map((bytes) => [Utilities.base64Encode(bytes), Utilities.base64Decode(Utilities.base64Encode(bytes))]); }',
    );
    const all = fc.sample(fc.array(fc.integer({ min: -128, max: 127 })), 100);
    expect(host.run('main', [all]).value).toEqual(
      all.map((bytes) => [Buffer.from(Int8Array.from(bytes).buffer).toString('base64'), bytes]),
    );
  });

  test('that are no base64 are refused', () => {
    expect(errorOf(`Utilities.base64Decode('ก');`).message).toBe('Could not decode string.');
    expect(runBody(`return Utilities.base64Decode(Utilities.base64EncodeWebSafe('ÿÿÿ>'));`).value).toEqual([
      ...new Int8Array(Buffer.from('ÿÿÿ>')),
    ]);
  });

  test('have digests', () => {
    const expected = [...new Int8Array(createHash('sha256').update('ก').digest())];
    expect(
      runBody(`return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'ก', Utilities.Charset.UTF_8);`).value,
    ).toEqual(expected);
  });

  test('are zipped and unzipped', () => {
    const body = `const zip = Utilities.zip([Utilities.newBlob('หนึ่ง', 'text/plain', 'a.txt'), Utilities.newBlob('2', 'text/plain', 'b.txt')], 'all.zip');
      return [zip.getName(), Utilities.unzip(zip).map((blob) => [blob.getName(), blob.getContentType(), blob.getDataAsString()]), Utilities.ungzip(Utilities.gzip(zip)).getBytes().length === zip.getBytes().length];`;
    expect(runBody(body).value).toEqual([
      'all.zip',
      [
        ['a.txt', 'text/plain', 'หนึ่ง'],
        ['b.txt', 'text/plain', '2'],
      ],
      true,
    ]);
  });
});

test('a blob has a name and a type', () => {
  const body = `const b = Utilities.newBlob('x').setName('a.docx'); const type = b.getContentType();
    return [type, b.setContentTypeFromExtension().getContentType(), b.copyBlob().setName('c').getName(), b.getName()];`;
  const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  expect(runBody(body).value).toEqual(['text/plain', docx, 'c', 'a.docx']);
});

describe('formatDate', () => {
  test.each([
    ['yyyy-MM-dd', 'Asia/Bangkok', '2026-11-23'],
    ['yyyy-MM-dd HH:mm:ss', 'GMT', '2026-11-22 18:05:09'],
    ['d MMM yy, h:mm a', 'GMT+7', '23 Nov 26, 1:05 AM'],
    ["EEEE d MMMM yyyy 'at' H''", 'Asia/Bangkok', "Monday 23 November 2026 at 1'"],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", 'Asia/Bangkok', '2026-11-23T01:05:09.000+07:00'],
  ])('%s in %s', (pattern, zone, text) => {
    const body = `return Utilities.formatDate(new Date('2026-11-22T18:05:09Z'), ${JSON.stringify(zone)}, ${JSON.stringify(pattern)});`;
    expect(runBody(body).value).toBe(text);
  });

  test('takes a date', () => {
    expect(errorOf(`Utilities.formatDate('2026', 'GMT', 'yyyy');`).message).toBe(
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
  });
});

test('identifiers are all different', () => {
  const [a, b] = runBody('return [Utilities.getUuid(), Utilities.getUuid()];').value as string[];
  expect(a).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(a).not.toBe(b);
});

test('the session has a locale and a zone', () => {
  expect(
    runBody('return [Session.getActiveUserLocale(), Session.getScriptTimeZone()];', { locale: 'en' }).value,
  ).toEqual(['en', 'Asia/Bangkok']);
  expect(runBody('return Session.getActiveUserLocale();').value).toBe('th');
});
