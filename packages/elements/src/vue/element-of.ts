import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';

/** How the types of Vue's templates know an element: which properties it takes, and which events it fires. */
export type ElementOf<
  Element extends HTMLElement,
  Properties extends keyof Element,
  Events extends object,
> = new () => Element & {
  /** In templates alone; there is no such property. */
  $props: HTMLAttributes & { [Name in Properties]?: Element[Name] | undefined } & PublicProps;
  /** In templates alone; there is no such method. */
  $emit: EmitFn<{ [Name in keyof Events]: (event: Events[Name]) => void }>;
};
