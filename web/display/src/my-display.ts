import { useEffect, useState } from 'preact/hooks';
import { ask } from './api.js';
import { layoutOf, type Layout, type Place } from './gates.js';
import { myBuild } from './live/build-watch.js';
import { DoneOrders, type Order } from './orders.js';
import { goTo } from './pairing.js';

/** What `GET me/display` answers. */
export interface MyDisplay {
  readonly name: string;
  readonly gate: Place['gate'];
  readonly yard?: string;
  readonly layout?: Layout;
  readonly zone?: string;
  readonly speaks: boolean;
  /** 0 to 100, of this hour. */
  readonly volume: number;
  readonly orders: readonly Order[];
}

const LOOK_MS = 4_000;

/** Tells again and again that this display runs, and hears what it is to be and to do. Undefined before the first answer. */
export function useMyDisplay(
  token: string,
  place: Place,
  act: (order: Order, my: MyDisplay) => void,
): MyDisplay | undefined {
  const [my, setMy] = useState<MyDisplay>();
  useEffect(() => {
    const done = new DoneOrders();
    const shows = layoutOf(place);
    let timer: ReturnType<typeof setTimeout>;
    let over = false;
    const look = async (): Promise<void> => {
      try {
        const said = await ask<MyDisplay>(`me/display?version=${myBuild()}&shows=${shows}`, { token });
        if (over) return;
        setMy(said);
        const yard = said.layout === 'YARD' ? said.yard : undefined;
        if (said.layout !== undefined && said.layout !== shows) return goTo(said.gate, yard, token);
        for (const order of done.take(said.orders, performance.now())) act(order, said);
      } catch {
        // The board says by itself that the line is down.
      }
      if (!over) timer = setTimeout(() => void look(), LOOK_MS);
    };
    void look();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [token]);
  return my;
}
