/** Who signs: the settings give a role, which is either a capacity ("ผู้รายงาน") or a post ("ปลัดเทศบาล"). */
import type { Signatory } from '../core/settings';
import type { ReportSignature } from './model';

/** Capacities begin with ผู้ (ผู้รายงาน, ผู้ตรวจสอบ, ผู้รับรอง); of posts, only ผู้อำนวยการ, ผู้ช่วย and ผู้ว่า do. */
const CAPACITY = /^ผู้(?!อำนวยการ|ช่วย|ว่า)/;

export function signatureOf({ role, name }: Signatory): ReportSignature {
  const isCapacity = CAPACITY.test(role.trim());
  return { capacity: isCapacity ? role.trim() : '', name: name.trim(), post: isCapacity ? '' : role.trim() };
}
