/** The two profiles of type: which face, how large, how far apart the lines. */

const PROFILES = ['google', 'office'] as const;

/** 'google': a file that Drive makes a Google Doc of. 'office': one that a Thai office opens in Word. */
export type Profile = (typeof PROFILES)[number];

/** A typeface with its sizes. */
export interface Type {
  readonly font: string;
  /** Sizes in half-points. */
  readonly title: number;
  readonly subtitle: number;
  readonly heading: number;
  readonly body: number;
  readonly table: number;
  /** Distance of lines, in 240ths of the face's own. */
  readonly bodyLine: number;
  readonly tableLine: number;
  /** How a paragraph of running text is set. */
  readonly bodyAlignment: 'thaiDistribute' | 'left';
}

/**
 * Official type is TH Sarabun at 16 points (20 and 18 for titles, 14 in tables). Google's Sarabun is the
 * same design drawn 1.5 times larger on its body, so two thirds of the size look the same, and its lines
 * stand closer: 1.3 of its body against 1.35 of TH Sarabun's larger one. Docs has no Thai distribution
 * of space, and plain justification tears Thai apart at its few spaces.
 */
export const TYPE: Readonly<Record<Profile, Type>> = {
  google: {
    font: 'Sarabun',
    title: 27,
    subtitle: 24,
    heading: 22,
    body: 21,
    table: 19,
    bodyLine: 348,
    tableLine: 312,
    bodyAlignment: 'left',
  },
  office: {
    font: 'TH SarabunPSK',
    title: 40,
    subtitle: 36,
    heading: 32,
    body: 32,
    table: 28,
    bodyLine: 240,
    tableLine: 240,
    bodyAlignment: 'thaiDistribute',
  },
};
