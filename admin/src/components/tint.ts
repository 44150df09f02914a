/** A light wash of a colour that the theme's text stays readable on, in the light theme and in the dark one. */
export const tint = (colour: string, percent: number): string =>
  `color-mix(in srgb, ${colour} ${percent}%, transparent)`;
