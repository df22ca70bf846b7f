/** Bytes by source file, and the names exported: the part of esbuild's metafile that tells of one output. */
export function serverAccount(): Promise<{
  readonly bytes: number;
  readonly exports: readonly string[];
  readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>>;
}>;

/** @returns the folder that was written */
export function buildAddOn(outdir?: string): Promise<string>;
