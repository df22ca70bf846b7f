/** Writes the contract's project. @param outdir dist-contract/ when it isn't given @returns the folder */
export function buildContract(outdir?: string): Promise<string>;

export const PLACEHOLDER: string;
