/** Menus, dialogs and sidebars over the bridge. */

/** An item of a menu, a line, or a menu within. */
export type MenuEntry =
  | { kind: 'item'; caption: string; functionName: string }
  | { kind: 'separator' }
  | { kind: 'menu'; caption: string; entries: MenuEntry[] };

/** Asked by the Ui. */
export interface UiOps {
  'ui.menu': (menu: { title: string; addOn: boolean; entries: MenuEntry[] }) => null;
  /** Blocks for the user: the name of the button pressed, and the text typed for a prompt. */
  'ui.ask': (question: { kind: 'alert' | 'prompt'; title: string; text: string; buttons: string }) => {
    button: string;
    text: string;
  };
  'ui.show': (page: {
    kind: 'sidebar' | 'modal' | 'modeless';
    title: string;
    html: string;
    width: number | null;
    height: number | null;
  }) => null;
}
