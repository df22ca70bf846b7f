import type { Plugin } from 'esbuild';

export function docxSync(): Plugin;
