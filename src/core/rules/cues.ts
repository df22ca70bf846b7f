/**
 * Words that show a rule whether a text is worth reading closely. All are looked for in the one pass that also
 * finds misspellings, so that a rule's own expressions run on the few texts that hold its cue.
 */

/** Signs that a result may give of what was done, a bit each. */
export const CUE = {
  /** A place on the web or in social media. */
  published: 1,
  /** Work under way, not begun or meant to be. */
  unfinished: 2,
  /** Work done. */
  finished: 4,
  /** A month's name. */
  month: 8,
  /** A link, or a thing that starts like one. */
  link: 16,
  /** An order, a letter, a minute: a document with a number. */
  paper: 32,
  /** A space where a line wrap may have left it. */
  wrap: 64,
  /** The Thai name of a disease that is written with a code's digits. */
  covid: 128,
} as const;

/** The words that give each sign, between "|". */
export const CUE_WORDS: readonly (readonly [cue: number, words: string])[] = [
  [CUE.published, 'เว็บ|เวบ|เว็ป|เวป|website|web site|facebook|เฟซบุ|เฟสบุ|เพจ|youtube|ยูทูบ|ยูทูป|tiktok|ติ๊กต็อก'],
  [CUE.published, 'สื่อสังคมออนไลน์|โซเชียล|social|ออนไลน์'],
  [CUE.unfinished, 'อยู่ระหว่าง|กำลัง|ยังไม่|คาดว่า|จะดำเนินการ|จะจัด|จะเผยแพร่|จะเสนอ|จะเริ่ม|จะแล้วเสร็จ|จะประชุม|จะอบรม'],
  [CUE.finished, 'แล้วเสร็จ|เรียบร้อยแล้ว|เสร็จสิ้น|เสร็จเรียบร้อย|ได้ดำเนินการ|ได้จัด|ได้เผยแพร่|ได้ประกาศ|ได้แต่งตั้ง|ได้ประชุม|ได้อบรม'],
  [CUE.month, 'มกร|กุมภ|มีน|เมษ|พฤษ|มิถ|กรก|สิงห|กันย|ตุล|พฤศ|ธันว'],
  [CUE.month, 'ม.ค|ก.พ|มี.ค|เม.ย|พ.ค|มิ.ย|ก.ค|ส.ค|ก.ย|ต.ค|พ.ย|ธ.ค'],
  // Without their dots, the two letters stand inside many words: only where something parts them from a day.
  [CUE.month, ' มค| กพ|มีค|เมย| พค|มิย| กค| สค| กย| ตค| พย| ธค|-มค|-กพ|-พค|-กค|-สค|-กย|-ตค|-พย|-ธค'],
  [CUE.link, 'http|www.|://|.go.th|.or.th|.ac.th|.co.th|.in.th|.com|.net|.org|.gle|.ly'],
  [CUE.paper, 'คำสั่ง|ประกาศ|หนังสือ|บันทึกข้อความ|รายงานการประชุม|ระเบียบวาระ'],
  [CUE.wrap, 'ของ |ของ\n|ผู้ |ผู้\n|ความ |ความ\n|การ |การ\n|ใน |ใน\n|เมื่อ |เมื่อ\n|เ |แ |โ |ใ |ไ | ะ| า| ๅ'],
  [CUE.covid, 'โควิด'],
];
