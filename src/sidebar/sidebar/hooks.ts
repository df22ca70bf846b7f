/** What the sidebar does by itself over time: follows the selected row, keeps what is typed, checks it. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../core/finding';
import type { SidebarData } from '../../server/answers';
import { call } from '../server';
import type { Event } from '../state/app';
import { keepDraft, type Store } from '../state/drafts';
import { followed, START } from '../state/follow';
import type { FormState } from '../state/form';
import { liveFindings } from '../state/live';

/** Longer than between two keys of someone who types. */
const PAUSE = 300;

/** The browser's storage; null where it refuses even to be looked at. */
export function storage(): Store | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** What the rules find in the form as typed: at once when a row opens, and after each pause in typing. */
export function useLiveCheck(form: FormState, data: SidebarData): readonly Finding[] {
  const opened = useMemo(() => ({ form, findings: liveFindings(form, data) }), [form.row, form.etag, form.tried, data]);
  const [later, setLater] = useState(opened);
  useEffect(() => {
    if (form === opened.form) return;
    const timer = setTimeout(() => setLater({ form, findings: liveFindings(form, data) }), PAUSE);
    return () => clearTimeout(timer);
  }, [form, data]);
  const sameRow = later.form.row === form.row && later.form.etag === form.etag && later.form.tried === form.tried;
  return sameRow ? later.findings : opened.findings;
}

/** Unsaved text goes into the browser's storage after each pause, and when the page goes away. */
export function useDrafts(store: Store | null, book: string, form: FormState | null): void {
  const latest = useRef(form);
  latest.current = form;
  useEffect(() => {
    if (!form) return;
    // What was saved in the meantime is no draft: the old form's time may be up before this effect is taken back, after the next paint.
    const timer = setTimeout(() => latest.current === form && keepDraft(store, book, form, Date.now()), PAUSE);
    return () => clearTimeout(timer);
  }, [form]);
  useEffect(() => {
    const keep = () => latest.current && keepDraft(store, book, latest.current, Date.now());
    addEventListener('pagehide', keep);
    return () => removeEventListener('pagehide', keep);
  }, [book]);
}

/**
 * Asks which row is selected while a row is open and the user is in the sheet: Google tells no page of it. Asks at once when
 * the pointer or the keyboard comes back.
 */
export function useFollow(active: boolean, dispatch: (event: Event) => void): void {
  useEffect(() => {
    if (!active) return;
    let following = START;
    let timer: ReturnType<typeof setTimeout>;
    let asking = false;
    let ended = false;
    const ask = async () => {
      clearTimeout(timer);
      if (asking || document.visibilityState === 'hidden') return;
      asking = true;
      const got = await call('selectedRow', {});
      asking = false;
      if (ended) return;
      const row = got.ok ? got.value.row : null;
      following = followed(following, row);
      dispatch({ type: 'selected', row });
      timer = setTimeout(ask, following.wait);
    };
    const back = () => {
      if (!document.hasFocus()) void ask();
    };
    timer = setTimeout(ask, following.wait);
    document.documentElement.addEventListener('pointerenter', back);
    addEventListener('focus', ask);
    addEventListener('visibilitychange', back);
    return () => {
      ended = true;
      clearTimeout(timer);
      document.documentElement.removeEventListener('pointerenter', back);
      removeEventListener('focus', ask);
      removeEventListener('visibilitychange', back);
    };
  }, [active]);
}

/** Does something whenever the user comes back to the sidebar, from the sheet or from a dialog over it. */
export function useReturn(come: () => void): void {
  useEffect(() => {
    addEventListener('focus', come);
    document.documentElement.addEventListener('pointerenter', come);
    return () => {
      removeEventListener('focus', come);
      document.documentElement.removeEventListener('pointerenter', come);
    };
  }, []);
}
