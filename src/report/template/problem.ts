/** What can be wrong with a template of the agency's own. */
import type { Params } from '../../core/finding';

/**
 * `code` is one of template.too-large (size, limit: KB), template.not-docx, template.no-measures (placeholder),
 * template.unknown (placeholder, near, list), template.broken (text), template.not-alone (placeholder, text),
 * template.misplaced (placeholder). Turned into a sentence by messages, as failures are.
 */
export interface TemplateProblem {
  readonly code: string;
  readonly params: Params;
}

/** Bytes of the file that can be kept: document properties hold 500 KB of text, of which base64 takes four thirds of this, and a seal needs some. */
export const TEMPLATE_LIMIT = 240_000;
