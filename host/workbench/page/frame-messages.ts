/** What a page of the add-on and the workbench say to each other by postMessage. Types only. */

/** What a page of the add-on asks of the window around it. */
export type FromFrame =
  | { readonly workbench: 'call'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly workbench: 'close' }
  | { readonly workbench: 'size'; readonly width?: number; readonly height?: number }
  | { readonly workbench: 'focus' }
  | { readonly workbench: 'open'; readonly url: string };

/** The answer to a call. */
export interface ToFrame {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: { readonly name: string; readonly message: string };
}
