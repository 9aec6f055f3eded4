/** Words in Chinese and English, in this order. `%{name}` stands for a parameter. */
export type Pair = readonly [zh: string, en: string];

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** Puts the parameters into one language's text. */
export function say(language: Language, pair: Pair, params: Record<string, string | number> = {}): string {
  const text = pair[languages.indexOf(language)] ?? pair[0];
  return text.replace(/%\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

/** The tree of one language's texts, for the console's dictionary. */
export type WordTree = { readonly [key: string]: Pair | WordTree };
export type TextTree = { [key: string]: string | TextTree };

const isPair = (value: Pair | WordTree): value is Pair => Array.isArray(value);

/** Picks one language out of a tree of pairs. */
export function textsOf(language: Language, tree: WordTree): TextTree {
  const texts = Object.entries(tree).map(([key, value]) => [
    key,
    isPair(value) ? say(language, value) : textsOf(language, value),
  ]);
  return Object.fromEntries(texts) as TextTree;
}
