/** Links as staff type them: which of a cell's words are meant as links, and what is wrong with one. */

/** What is wrong with a link. */
export type LinkFault = 'scheme' | 'bare' | 'space' | 'domain' | 'local' | 'private';

/** A link where a text has it, and what is wrong with it. */
export interface JudgedLink {
  /** As written. */
  readonly text: string;
  /** null: nothing wrong that can be seen without opening it. */
  readonly fault: LinkFault | null;
  /** Whether it leads to a site as a whole and to no page of it. */
  readonly homePage: boolean;
}

/**
 * What starts like a link, a path of an office PC, or a site's name; "Line/Facebook" is none of them. A label of a name has 63 letters
 * at most (RFC 1035): so a long row of digits is not looked through again from each of them.
 */
const START =
  /(?:[a-z]{2,6}\s?(?::\s?\/{1,2}|\/\/)|https?\/|www\.|[a-z]:\\|\\\\|file:|(?:[a-z0-9-]{1,63}\.){1,4}(?:go\.th|ac\.th|or\.th|in\.th|co\.th|com|net|org|gle|ly)(?![a-z0-9]))[^\s,;"”'<>]*/gi;
const SITE =
  /^(?:[a-z0-9\u0E00-\u0E7F](?:[a-z0-9\u0E00-\u0E7F-]*[a-z0-9\u0E00-\u0E7F])?\.)+[a-z\u0E00-\u0E7F]{2,}(?::\d{1,5})?$/i;
const PRIVATE = /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/i;
const IP = /^\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?$/;
/** What goes on after a space as a link does: a path, a query, a file. */
const GOES_ON =
  /^[ \t]+(?:[/?&=#%]|[^\s,;()“”"']*(?:\/|\.(?:pdf|docx?|xlsx?|pptx?|html?|php|aspx?|jpe?g|png|zip)(?![a-z]))|[a-z0-9_%=&-]+(?=\s*$))/i;
const TRAILING = /[.,;:)\]}”"']+$/;

/** One link alone, to a page of a site, and nothing amiss: most evidence cells, told without taking them apart. */
const SOUND =
  /^https?:\/\/[a-z][a-z0-9-]*[a-z0-9](?:\.[a-z][a-z0-9-]*[a-z0-9])*\.[a-z]{2,}\/[a-z0-9/._~%=&?#+-]*[a-z0-9/]$/;

/** Links of an evidence cell or a narrative, in order. Words that are no links are passed over. */
export function linksIn(text: string): JudgedLink[] {
  if (SOUND.test(text)) return [{ text, fault: null, homePage: false }];
  const links: JudgedLink[] = [];
  START.lastIndex = 0;
  for (let found = START.exec(text); found; found = START.exec(text)) {
    const before = text.charAt(found.index - 1);
    // A part of an e-mail address or of a longer word.
    if (before === '@' || /[a-z0-9._-]/i.test(before)) continue;
    const written = found[0].replace(TRAILING, '');
    if (/^[^/\\]*@/.test(written)) continue;
    links.push(judge(written, text.slice(found.index + found[0].length)));
  }
  return links;
}

/** @param after what follows the link in its cell */
function judge(text: string, after: string): JudgedLink {
  const fault = faultOf(text, after);
  const rest = text.replace(/^[a-z]+:\/\//i, '');
  return { text, fault, homePage: fault === null && /^[^/?#]*\/?$/.test(rest) };
}

function faultOf(text: string, after: string): LinkFault | null {
  if (/^(?:[a-z]:\\|\\\\|file:)/i.test(text)) return 'local';
  const scheme = /^(https?):\/\//i.exec(text);
  if (!scheme) return /^[a-z]{2,6}\s?:?\s?\/{1,2}/i.test(text) ? 'scheme' : 'bare';
  const site = text.slice(scheme[0].length).split(/[/?#]/)[0] ?? '';
  if (PRIVATE.test(site)) return 'private';
  if (!SITE.test(site) && !IP.test(site)) return 'domain';
  return GOES_ON.test(after) ? 'space' : null;
}
