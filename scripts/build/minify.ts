import type { Plugin } from 'rollup';
import { minify as terser } from 'terser';

/** Shortens a script for pages. Of the names of properties only those that begin with an underscore: they are nobody else's. */
export const minify = (): Plugin => ({
  name: 'minify',
  async renderChunk(code) {
    const { code: short = '', map } = await terser(code, {
      module: true,
      sourceMap: true,
      compress: { ecma: 2020, passes: 3 },
      mangle: { toplevel: true, properties: { regex: /^_/ } },
      format: { comments: 'some', ecma: 2020 },
    });
    return { code: short, map: typeof map === 'string' ? map : null };
  },
});
