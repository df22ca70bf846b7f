/** The advanced services: there wherever the manifest switches them on, as this project's does. */

export const files = () => (Drive as NonNullable<typeof Drive>).Files;
export const documents = () => (Docs as NonNullable<typeof Docs>).Documents;
