/*
 * What is installed for the tests of this folder only, as much of it as they use: the compiler reads them on machines
 * that have not installed it.
 */
declare module 'vite' {
  export type PluginOption = object | PluginOption[];
  export const build: (options: object) => Promise<unknown>;
}

declare module '@preact/preset-vite' {
  export default function preact(): import('vite').PluginOption;
}

declare module '@sveltejs/vite-plugin-svelte' {
  export const svelte: (options: { configFile: false }) => import('vite').PluginOption;
}

declare module '@vitejs/plugin-react' {
  export default function react(): import('vite').PluginOption;
}

declare module '@vitejs/plugin-vue' {
  export default function vue(options: {
    template: { compilerOptions: { isCustomElement: (tag: string) => boolean } };
  }): import('vite').PluginOption;
}

declare module 'vite-plugin-solid' {
  export default function solid(): import('vite').PluginOption;
}
