/** The seal and the agency's template: shown in the settings dialog, replaced, taken out; the standard template given to be changed. */
import * as v from 'valibot';
import { Failure } from '../../core/failure';
import { REPORT_PARTS } from '../../core/report-parts';
import { understood } from '../../core/settings-lines';
import { DOCX } from '../../drive/files';
import type { Language } from '../../messages';
import { inspectTemplate, standardTemplate as standard } from '../../report';
import { readSettingRows } from '../../sheets/settings';
import { openWorkbook } from '../../sheets/workbook';
import type { KeptAnswer, KeptNames, SaveTemplateAnswer, SealAnswer } from '../answers';
import { fromBase64, toBase64 } from '../bytes';
import { timestamp } from '../clock';
import { aboutKept, dropFile, KEPT_LIMITS, type KeptFileName, keepFile, keptText } from '../kept-file';
import { whileLocked } from '../lock';

/** More is refused before it is looked at: what a page sends is not trusted. */
const Base64 = v.pipe(v.string(), v.maxLength(2_000_000));
const FileName = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const Side = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4000));

export const SealArgument = v.strictObject({
  name: FileName,
  type: v.picklist(['image/png', 'image/jpeg']),
  base64: Base64,
  width: Side,
  height: Side,
});
export const TemplateArgument = v.strictObject({ name: FileName, base64: Base64 });
export const KeptNameArgument = v.strictObject({ file: v.picklist(['seal', 'template']) });

/** @throws Failure kept.* never: what is damaged is named in the answer */
export function loadKept(): KeptAnswer {
  const damaged: KeptFileName[] = [];
  const whole = (file: KeptFileName): string | null => {
    try {
      return keptText(file);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      damaged.push(file);
      return null;
    }
  };
  const seal = sealAnswer(whole('seal'));
  const template = whole('template') === null ? null : aboutKept('template');
  return {
    seal,
    template: template && { name: template.name, savedAt: template.savedAt, size: template.size },
    damaged,
    limits: KEPT_LIMITS,
  };
}

function sealAnswer(base64: string | null): SealAnswer | null {
  const about = base64 === null ? null : aboutKept('seal');
  if (!about || base64 === null) return null;
  return { type: about.type, base64, width: about.width ?? 1, height: about.height ?? 1 };
}

export const keptNames = (): KeptNames => ({
  seal: aboutKept('seal') !== null,
  template: aboutKept('template')?.name ?? null,
});

/** The first bytes of each kind of picture. */
const MAGIC = { 'image/png': [0x89, 0x50, 0x4e, 0x47], 'image/jpeg': [0xff, 0xd8, 0xff] } as const;

/** @throws Failure kept.no-picture, kept.too-large, kept.no-room, workbook.busy: the seal is as it was */
export function saveSeal({ base64, name, ...about }: v.InferOutput<typeof SealArgument>): KeptAnswer {
  const bytes = fromBase64(base64);
  if (!bytes || !MAGIC[about.type].every((byte, i) => bytes[i] === byte)) throw new Failure('kept.no-picture');
  whileLocked(() => keepFile('seal', base64, { ...about, name, size: bytes.length, savedAt: timestamp() }));
  return loadKept();
}

/** Looked through before anything is kept: what is wrong with it is told, each thing in a sentence. @throws Failure kept.*, workbook.busy */
export function saveTemplate(
  { name, base64 }: v.InferOutput<typeof TemplateArgument>,
  language: () => Language,
): SaveTemplateAnswer {
  const bytes = fromBase64(base64);
  const problems = bytes ? inspectTemplate(bytes) : [{ code: 'template.not-docx', params: {} }];
  if (!bytes || problems.length > 0)
    return { kind: 'refused', problems: problems.map((problem) => language().failure(problem)) };
  whileLocked(() => keepFile('template', base64, { name, type: DOCX, size: bytes.length, savedAt: timestamp() }));
  return { kind: 'saved', kept: loadKept() };
}

/** @throws Failure workbook.busy */
export function removeKept({ file }: v.InferOutput<typeof KeptNameArgument>): KeptAnswer {
  whileLocked(() => dropFile(file));
  return loadKept();
}

/** The standard template as the settings would have it, base64: to be changed in Word or Docs, and given back. */
export function standardTemplate(): { readonly docx: string } {
  const settings = understood(readSettingRows(openWorkbook()).rows);
  const { digits = 'thai', orientation = 'landscape', parts = REPORT_PARTS } = settings ?? {};
  return { docx: toBase64(standard({ profile: 'office', digits, orientation, parts: [...parts] })) };
}
