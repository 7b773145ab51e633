/** Packages that come without types: as much of each as is used. */
declare module 'eslint-plugin-lit-a11y' {
  export const configs: { recommended: import('eslint').Linter.Config };
}

declare module 'text-readability' {
  const readability: { fleschKincaidGrade(text: string): number };
  export default readability;
}
