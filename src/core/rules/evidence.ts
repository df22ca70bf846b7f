/** Evidence: assessors look only at what they can open, so a claim needs a link or the place where its paper is kept. */
import type { Context } from './context';
import { CUE } from './cues';
import { excerpt } from './excerpt';
import type { StepFacts } from './facts';
import { type JudgedLink, linksIn } from './links';
import type { Report, Rule, StepRule } from './rule';

/** An order, a letter or a minute that can be asked for by its number: "คำสั่งที่ ๑๒๓/๒๕๖๖". */
const NUMBERED_PAPER =
  /(?:คำสั่ง|ประกาศ|หนังสือ|บันทึกข้อความ|รายงานการประชุม)[^\n]{0,80}?(?:ที่|เลขที่|ครั้งที่)\s?(?:[ก-ฮ]{1,3}\s?)?[0-9๐-๙][0-9๐-๙.]*\s?\/\s?[0-9๐-๙]{1,4}/;

/** Places that have an address to give. A LINE group has none: what was said there needs another proof. */
const PLACE =
  /(?:เว็[บป]|เว[บป])(?:ไซ[ตดทค]์?|เพจ)?|web\s?site|facebook|เฟ[ซส]บุ๊?้?[กค]|เพจ|youtube|ยูทู[บป]|tiktok|ติ๊กต็อก|สื่อ(?:สังคม)?ออนไลน์|โซเชียล|social/gi;
const PUBLISHES = /เผยแพร่|ประชาสัมพันธ์|ประกาศ|ลง|โพสต์?|แชร์|แสดง|ขึ้น|อั[ปพ]โหลด|แจ้ง|เปิดเผย/g;
const REACH = 60;
const NOT_DONE = /(?:ไม่|ไม่ได้|จะ|เพื่อ|เตรียม|รอ|ก่อน|ปรับปรุง)(?:มีการ|นำไป|การ)?$/;

/** Whether a done step names its evidence: anything in the evidence cell, a link or a numbered paper in the narrative. */
export function hasEvidence(facts: StepFacts): boolean {
  if (facts.says('evidence')) return true;
  const { cues } = facts.resultScan;
  const { result } = facts.step;
  if ((cues & CUE.link) !== 0 && linksIn(result).length > 0) return true;
  return (cues & CUE.paper) !== 0 && NUMBERED_PAPER.test(result);
}

/** Words that say where on the web the result was published; null where it says so nowhere. */
function publishedWords(facts: StepFacts): string | null {
  if ((facts.resultScan.cues & CUE.published) === 0) return null;
  const { result } = facts.step;
  PLACE.lastIndex = 0;
  for (let place = PLACE.exec(result); place; place = PLACE.exec(result)) {
    const from = Math.max(0, place.index - REACH);
    const verb = lastVerb(result.slice(from, place.index));
    if (verb >= 0) return result.slice(from + verb, place.index + place[0].length);
  }
  return null;
}

/** Where the last verb of publishing begins that is not negated or meant for later; -1 for none. */
function lastVerb(text: string): number {
  let last = -1;
  PUBLISHES.lastIndex = 0;
  for (let verb = PUBLISHES.exec(text); verb; verb = PUBLISHES.exec(text)) {
    if (!NOT_DONE.test(text.slice(0, verb.index))) last = verb.index;
  }
  return last;
}

/** Whether a row gives a link, right or wrong, in its evidence cell or in its narrative. */
export const hasLink = (facts: StepFacts): boolean =>
  facts.evidenceLinks.length > 0 || ((facts.resultScan.cues & CUE.link) !== 0 && linksIn(facts.step.result).length > 0);

/** A place on the web is claimed and no link given. It speaks for evidence.missing, which asks for the same. */
const publishedNoLink: StepRule = {
  id: 'evidence.published-no-link',
  severity: 'warning',
  step(facts, _context, report) {
    const words = publishedWords(facts);
    if (words !== null && !hasLink(facts)) report(facts.found('evidence', { words: excerpt(words) }));
  },
};

const missing: StepRule = {
  id: 'evidence.missing',
  severity: 'warning',
  step(facts, context, report) {
    if (!facts.done || hasEvidence(facts)) return;
    if (publishedWords(facts) !== null && context.settings.rules[publishedNoLink.id] !== 'off') return;
    report(facts.found('evidence'));
  },
};

const isSound = ({ fault }: JudgedLink): boolean => fault === null;

const badLink: StepRule = {
  id: 'evidence.bad-link',
  severity: 'warning',
  step(facts, context, report) {
    tellBadLink('evidence', facts.evidenceLinks, facts, context, report);
    if ((facts.resultScan.cues & CUE.link) !== 0) {
      tellBadLink('result', linksIn(facts.step.result), facts, context, report);
    }
  },
};

function tellBadLink(
  column: 'evidence' | 'result',
  links: readonly JudgedLink[],
  facts: StepFacts,
  context: Context,
  report: Report,
): void {
  if (links.every(isSound)) return;
  // A link copied from the result into the evidence is told of, and mended, there.
  const copied = (link: string) => column === 'result' && facts.step.evidence.includes(link);
  const bad = links.find((link) => !isSound(link) && !copied(link.text));
  if (!bad?.fault) return;
  const cell = facts.step.cells[context.columnFor(column)];
  const fix = bad.fault === 'bare' && cell.includes(bad.text) ? withScheme(cell) : undefined;
  report(facts.found(column, { fault: bad.fault, link: excerpt(bad.text) }, fix));
}

/** Every site that stands without its https:// gets one. */
function withScheme(cell: string): string {
  let out = '';
  let at = 0;
  for (const { text, fault } of linksIn(cell)) {
    const start = cell.indexOf(text, at);
    if (fault !== 'bare' || start < 0) continue;
    out += `${cell.slice(at, start)}https://${text}`;
    at = start + text.length;
  }
  return out + cell.slice(at);
}

/** A site's front page shows an assessor nothing of the one step; work on the site itself is another matter. */
const homePage: StepRule = {
  id: 'evidence.home-page',
  severity: 'notice',
  step(facts, _context, report) {
    const links = facts.evidenceLinks;
    if (links.length === 0 || !links.every((link) => link.homePage)) return;
    if (!/เว็บ|เวบ|เว็ป|website/i.test(`${facts.step.measure} ${facts.step.step}`)) {
      report(facts.found('evidence', { link: excerpt(links[0]?.text ?? '') }));
    }
  },
};

/** In the order in which they are told. */
export const EVIDENCE_RULES: readonly Rule[] = [missing, publishedNoLink, badLink, homePage];
