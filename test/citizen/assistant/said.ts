/** What the assistant answers, as far as stories look at it. */
export interface Said {
  readonly outcome: string;
  readonly asked: string[];
  readonly about?: string;
  readonly answer?: {
    readonly title: { vi: string };
    readonly lines: { aspect: string; label: { en: string }; texts: { vi: string; en: string }[] }[];
    readonly sources: { kind: string; id: string; link?: string }[];
    readonly acts: { link: string }[];
  };
  readonly phrased?: { text: string; cites: number[]; language: string };
  readonly choices: { about: string }[];
  readonly person?: { office: { vi: string }; telephone?: string; acts: { link: string }[] };
}
