import { LogRegistry } from './log-registry.js';

const projection = (name: string, types: string[]) => ({ name, table: name, key: 'id', types, change: () => [] });

describe('the registry of the log', () => {
  it('refuses an event type that is registered twice', () => {
    const registry = new LogRegistry();
    registry.events(['SlotBooked']);
    expect(() => registry.events(['SlotOpened', 'SlotBooked'])).toThrow('SlotBooked');
  });

  it('refuses two followers of one name, whatever they are', () => {
    const registry = new LogRegistry();
    registry.project(projection('board', []));
    expect(() => registry.react({ name: 'board', types: [], react: async () => undefined })).toThrow('board');
  });

  it('finds followers of events that nobody registered', () => {
    const registry = new LogRegistry();
    registry.events(['SlotBooked']);
    registry.project(projection('board', ['SlotBooked']));
    expect(registry.strangers()).toEqual([]);
    registry.project(projection('list', ['SlotBookd']));
    expect(registry.strangers()).toEqual(['list follows SlotBookd']);
  });

  it('finds a class-made follower by its name too', () => {
    class Dispatcher {
      readonly name = 'dispatcher';
      readonly types = ['Unknown'];
      position = 0;
      start(): void {}
      apply(): void {}
      async act(): Promise<void> {}
    }
    const registry = new LogRegistry();
    registry.follow(new Dispatcher());
    expect(registry.strangers()).toEqual(['dispatcher follows Unknown']);
  });
});
