/** The add-on's own pages in frames: the sidebar and dialogs, kept apart from the workbench as Google keeps them. */

import { useEffect, useRef } from 'preact/hooks';
import { framesAt } from './api';
import type { FromFrame, ToFrame } from './frame-messages';
import { Modal } from './modal';
import type { OpenPage } from './state';
import type { Workbench } from './workbench';

/** As Google's IFRAME mode has it. */
const SANDBOX =
  'allow-forms allow-modals allow-popups allow-scripts allow-same-origin allow-downloads allow-popups-to-escape-sandbox';

interface Props {
  readonly bench: Workbench;
  readonly page: OpenPage;
}

function Frame({ bench, page }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const onMessage = ({ origin, source, data }: MessageEvent<FromFrame>) => {
      const window = frame.current?.contentWindow;
      if (origin !== framesAt || !window || source !== window || !data?.workbench) return;
      void bench.fromFrame(data, page, (answer: ToFrame) => window.postMessage(answer, framesAt));
    };
    addEventListener('message', onMessage);
    return () => removeEventListener('message', onMessage);
  }, [page.id]);
  return <iframe ref={frame} src={page.url} title={page.title || bench.words.sidebar} sandbox={SANDBOX} />;
}

/** The add-on's sidebar, in a frame as wide as Google's. */
export function Sidebar({ bench, page }: Props) {
  return (
    <aside class="sidebar" aria-label={page.title || bench.words.sidebar}>
      <div class="dialog-head">
        <h2>{page.title}</h2>
        <button type="button" class="icon" aria-label={bench.words.close} onClick={() => bench.closePage(page.id)}>
          ✕
        </button>
      </div>
      <Frame bench={bench} page={page} />
    </aside>
  );
}

/** A dialog of the add-on, in a frame of the size it asked for. */
export function Dialog({ bench, page }: Props) {
  const size = { '--width': `${page.width ?? 600}px`, '--height': `${page.height ?? 400}px` };
  return (
    <Modal
      title={page.title}
      closeLabel={bench.words.close}
      onClose={() => bench.closePage(page.id)}
      modal={page.kind === 'modal'}
      class={`page ${page.kind}`}
      style={size}
    >
      <Frame bench={bench} page={page} />
    </Modal>
  );
}
