/** Every string that people read, with the file where it stands, in the order in which people meet it. */
export function allTexts(): { where: string; text: string }[];
