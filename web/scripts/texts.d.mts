/** Every string that people read, with the file where it stands, in the order in which people meet it. */
export function allTexts(): { where: string; text: string }[];

/** A message of one text, or of one for each form that a number in it asks for. */
export type Message = string | { declarations: string[]; selectors: string[]; match: Record<string, string> }[];
