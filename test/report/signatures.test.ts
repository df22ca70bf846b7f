import { expect, test } from '@jest/globals';
import { signatureOf } from '../../src/report/signatures';

test('a capacity stands beside the line and leaves the post to be filled in', () => {
  expect(signatureOf({ role: ' ผู้รายงาน ', name: '' })).toEqual({ capacity: 'ผู้รายงาน', name: '', post: '' });
});

test.each(['ปลัดเทศบาลตำบลบึงทองหลาง', 'ผู้อำนวยการกองคลัง', 'ผู้ช่วยปลัด'])('%s is a post', (role) => {
  expect(signatureOf({ role: ` ${role} `, name: ' นายสมมติ ใจดี ' })).toEqual({
    capacity: '',
    name: 'นายสมมติ ใจดี',
    post: role,
  });
});
