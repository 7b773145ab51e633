/** How the manifest is made; `packagejson` would rewrite package.json at each build. */
export default {
  globs: ['src/elements/*.ts', 'src/events.ts'],
  litelement: true,
  packagejson: false,
  quiet: true,
};
