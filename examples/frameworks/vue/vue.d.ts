/** A template, made a render function by the build: the policy of the page allows no other way. */
declare module '*.vue' {
  import type { RenderFunction } from 'vue';
  export const render: RenderFunction;
}
