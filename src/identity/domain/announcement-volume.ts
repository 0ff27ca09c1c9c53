/** How loud calls are announced, of 100. Hours are those of Hanoi. */
export interface AnnouncementVolume {
  readonly day: number;
  readonly night: number;
  readonly nightFrom: number;
  readonly nightTo: number;
}

export const PUBLISHED_ANNOUNCEMENT_VOLUME: AnnouncementVolume = { day: 80, night: 30, nightFrom: 22, nightTo: 6 };

const HANOI_HOURS = 7;

/** The volume at an instant; a night may begin before midnight and end after it. */
export function volumeAt({ day, night, nightFrom, nightTo }: AnnouncementVolume, now: Date): number {
  const hour = (now.getUTCHours() + HANOI_HOURS) % 24;
  const within = nightFrom <= nightTo ? nightFrom <= hour && hour < nightTo : nightFrom <= hour || hour < nightTo;
  return within ? night : day;
}
