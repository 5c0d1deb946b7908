import manifest from '../../package.json' with { type: 'json' };

/** Version of hushlint. */
export const version: string = manifest.version;
