/** The services' own account of what they have: whatever was declared, and nothing else can be called. */

import type { MemberTable } from '../protocol/members';
import { enumerationNames } from './core/enumeration';
import { allSpecs, methodName, needsOf } from './core/faces';

export const memberTable = (): MemberTable => ({
  members: allSpecs().flatMap((spec) =>
    Object.keys(spec.members).map((member) => ({
      method: methodName(spec, member),
      needs: needsOf(spec, member),
      uncounted: spec.uncounted ?? false,
    })),
  ),
  enumerations: enumerationNames(),
});
