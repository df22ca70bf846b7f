/** Utilities and Blob: bytes, texts, digests, archives, dates. */

import { type Case, tells, thrown, UNRECORDED } from '../case';
import * as at from '../sources';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const moment = new Date('2026-11-22T18:05:09.000Z');

export const utilities: readonly Case[] = [
  tells(
    'Utilities.newBlob Blob.getBytes Blob.getDataAsString',
    'bytes are signed: from -128 to 127',
    [at.utilities('newBlob(Byte,String,String)'), at.blob('getBytes()'), at.blob('getDataAsString()')],
    () => [
      Utilities.newBlob('ก').getBytes(),
      Utilities.newBlob([-32, -72, -127], 'text/plain', 'a.txt').getDataAsString(),
    ],
    [[-32, -72, -127], 'ก'],
  ),
  tells(
    'Utilities.newBlob',
    'what is no list of bytes is refused, and its kind named',
    at.utilities('newBlob(Byte,String,String)'),
    () => {
      const newBlob = Utilities.newBlob as (...args: unknown[]) => unknown;
      return [[200], [1.5], new Uint8Array(2)].map((bytes) => thrown(() => newBlob.call(Utilities, bytes, 'a/b', 'c')));
    },
    ['number[]', 'number[]', '(class)'].map(
      (kind) =>
        `Exception: The parameters (${kind},String,String) don't match the method signature for Utilities.newBlob.`,
    ),
    { toBeTriedLive: 'bytes above 127, fractions and typed arrays, and the words of the error' },
  ),
  tells(
    'Blob.getName Blob.setName Blob.getContentType Blob.setContentType Blob.copyBlob Blob.getBlob',
    'a blob has a name and a type, or null; a copy has its own',
    [
      at.blob('getName()'),
      at.blob('setName(String)'),
      at.blob('getContentType()'),
      at.blob('setContentType(String)'),
      at.blob('copyBlob()'),
    ],
    () => {
      const bytes = Utilities.newBlob([1]);
      const text = Utilities.newBlob('x').setName('a.txt');
      const copy = text.copyBlob().setName('b').setContentType('text/csv');
      return [
        [bytes.getName(), bytes.getContentType()],
        [text.getName(), text.getContentType(), text.getBlob().getName()],
        [copy.getName(), copy.getContentType()],
      ];
    },
    [
      [null, null],
      ['a.txt', 'text/plain', 'a.txt'],
      ['b', 'text/csv'],
    ],
    { toBeTriedLive: 'the type of a blob that was made of bytes alone' },
  ),
  tells(
    'Blob.setContentTypeFromExtension',
    'the type follows from the ending of the name; null where it can not be guessed',
    at.blob('setContentTypeFromExtension()'),
    () =>
      ['a.docx', 'a.html', 'a.png', 'a.unknown-ending', 'a'].map((name) =>
        Utilities.newBlob('x').setName(name).setContentTypeFromExtension().getContentType(),
      ),
    [DOCX, 'text/html', 'image/png', null, null],
  ),
  tells(
    'Blob.setBytes Blob.setDataFromString Blob.getDataAsString Blob.isGoogleType',
    'data is set as bytes or as a text; a text is no file of Google',
    [at.blob('setBytes(Byte)'), at.blob('setDataFromString(String)'), at.blob('isGoogleType()')],
    () => {
      const blob = Utilities.newBlob('x');
      const texts = [blob.setBytes([97, 98]).getDataAsString(), blob.setDataFromString('ก').getDataAsString('UTF-8')];
      return [...texts, blob.isGoogleType()];
    },
    ['ab', 'ก', false],
  ),
  tells(
    'Utilities.base64Encode Utilities.base64Decode Utilities.base64EncodeWebSafe Utilities.base64DecodeWebSafe',
    'bytes go through base 64 and back; the web-safe letters are - and _',
    [
      at.utilities('base64Encode(Byte)'),
      at.utilities('base64Decode(String)'),
      at.utilities('base64EncodeWebSafe(Byte)'),
    ],
    () => {
      const bytes = [-1, -1, -2, 0, 127, -128];
      const [plain, safe] = [Utilities.base64Encode(bytes), Utilities.base64EncodeWebSafe(bytes)];
      return [plain, safe, Utilities.base64Decode(plain), Utilities.base64DecodeWebSafe(safe)];
    },
    ['///+AH+A', '___-AH-A', [-1, -1, -2, 0, 127, -128], [-1, -1, -2, 0, 127, -128]],
  ),
  tells(
    'Utilities.base64Encode',
    'a text is encoded in UTF-8 where it is asked for',
    at.utilities('base64Encode(String,Charset)'),
    () => Utilities.base64Encode('ก', Utilities.Charset.UTF_8),
    '4LiB',
  ),
  tells(
    'Utilities.base64Decode',
    'a text that is no base 64 is refused',
    at.utilities('base64Decode(String)'),
    () => thrown(() => Utilities.base64Decode('ก')),
    'Exception: Could not decode string.',
    { toBeTriedLive: UNRECORDED },
  ),
  tells(
    'Utilities.computeDigest',
    'digests are bytes of the text in UTF-8',
    [at.utilities('computeDigest(DigestAlgorithm,String,Charset)'), 'https://www.rfc-editor.org/rfc/rfc1321'],
    () => {
      const hex = (bytes: number[]) => bytes.map((byte) => (byte & 255).toString(16).padStart(2, '0')).join('');
      return [
        hex(Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'abc', Utilities.Charset.UTF_8)),
        hex(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'ก', Utilities.Charset.UTF_8)).slice(0, 16),
      ];
    },
    ['900150983cd24fb0d6963f7d28e17f72', '2d1d9c572948ea56'],
  ),
  tells(
    'Utilities.zip Utilities.unzip Utilities.gzip Utilities.ungzip',
    'blobs are packed and unpacked with their names, a folder before them too',
    [
      at.utilities('zip(BlobSource,String)'),
      at.utilities('unzip(BlobSource)'),
      at.utilities('gzip(BlobSource)'),
      at.utilities('ungzip(BlobSource)'),
    ],
    () => {
      const blobs = [Utilities.newBlob('หนึ่ง', 'text/plain', 'a.txt'), Utilities.newBlob('2', 'text/plain', 'in/b.txt')];
      const zip = Utilities.zip(blobs, 'all.zip');
      const back = Utilities.unzip(zip).map((each) => [each.getName(), each.getDataAsString()]);
      const gzip = Utilities.gzip(Utilities.newBlob('x', 'text/plain', 'x'));
      return [zip.getName(), zip.getContentType(), back, Utilities.ungzip(gzip).getDataAsString()];
    },
    [
      'all.zip',
      'application/zip',
      [
        ['a.txt', 'หนึ่ง'],
        ['in/b.txt', '2'],
      ],
      'x',
    ],
  ),
  tells(
    'Utilities.formatDate',
    'dates are written by the letters of SimpleDateFormat, in a time zone, in English',
    [
      at.utilities('formatDate(Date,String,String)'),
      'https://docs.oracle.com/javase/7/docs/api/java/text/SimpleDateFormat.html',
    ],
    () =>
      [
        ['Asia/Bangkok', 'yyyy-MM-dd'],
        ['GMT', 'yyyy-MM-dd HH:mm:ss'],
        ['GMT+7', 'd MMM yy, h:mm a'],
        ['Asia/Bangkok', "EEEE d MMMM yyyy 'at' H''"],
        ['Asia/Bangkok', "yyyy-MM-dd'T'HH:mm:ss.SSSXXX"],
      ].map(([zone, pattern]) => Utilities.formatDate(moment, zone as string, pattern as string)),
    [
      '2026-11-23',
      '2026-11-22 18:05:09',
      '23 Nov 26, 1:05 AM',
      "Monday 23 November 2026 at 1'",
      '2026-11-23T01:05:09.000+07:00',
    ],
  ),
  tells(
    'Utilities.formatDate',
    'the year 2566 of the common era is written as it is',
    at.utilities('formatDate(Date,String,String)'),
    () => Utilities.formatDate(new Date(2566, 3, 24), 'Asia/Bangkok', 'd/M/yyyy'),
    '24/4/2566',
  ),
  tells(
    'Utilities.formatDate',
    'a text is no date',
    at.utilities('formatDate(Date,String,String)'),
    () => thrown(() => Utilities.formatDate('2026' as never, 'GMT', 'yyyy')),
    "Exception: The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    { toBeTriedLive: UNRECORDED },
  ),
  tells(
    'Utilities.formatString',
    'a text is filled at its marks',
    at.utilities('formatString(String,Object...)'),
    () => Utilities.formatString('%s มี %s แถว', 'ชีต', '3'),
    'ชีต มี 3 แถว',
  ),
  tells(
    'Utilities.getUuid',
    'identifiers are random ones, and never the same',
    at.utilities('getUuid()'),
    () => {
      const [a, b] = [Utilities.getUuid(), Utilities.getUuid()];
      return [/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(a), a === b];
    },
    [true, false],
  ),
  tells(
    'Utilities.sleep',
    'sleep takes the time it is given, of five minutes at most',
    at.utilities('sleep(Integer)'),
    () => {
      const start = Date.now();
      Utilities.sleep(50);
      return [Date.now() - start >= 50, thrown(() => Utilities.sleep(300_001)).startsWith('Exception: ')];
    },
    [true, true],
  ),
  tells(
    'Utilities.formatDate',
    'the language has Dates of the script, in its time zone',
    [at.session('getScriptTimeZone()'), at.utilities('formatDate(Date,String,String)')],
    () => {
      const day = new Date(2569, 0, 1, 9, 30);
      return [
        day.toISOString(),
        day.getTimezoneOffset(),
        Utilities.formatDate(day, Session.getScriptTimeZone(), 'HH:mm'),
      ];
    },
    ['2569-01-01T02:30:00.000Z', -420, '09:30'],
  ),
];
