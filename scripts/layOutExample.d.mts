/** The types of what lays out examples, for what is written in TypeScript. */
export function layOutExample(name: string, folder: string, lettergraph: string): Promise<void>;
