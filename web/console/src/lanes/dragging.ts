import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import type { Moved } from './moves.js';

/** What is dragged, and the lane that it is over. */
export interface Dragged {
  readonly moved: Moved;
  readonly over?: string | undefined;
}

const movedIn = (data: Record<string, unknown>) => data['moved'] as Moved | undefined;
const laneOf = (targets: readonly { readonly data: Record<string, unknown> }[]) => targets[0]?.data['lane'];

/** Lets a vehicle be dragged by pointer, or by a finger that rests on it. */
export function useDraggable(element: RefObject<HTMLElement | null>, moved: Moved | undefined): void {
  const initial = useEffectEvent(() => ({ moved }));
  const can = moved !== undefined;
  useEffect(() => {
    if (!can || !element.current) return;
    return draggable({
      element: element.current,
      getInitialData: initial,
      getInitialDataForExternal: () => ({}),
    });
  }, [element, can]);
}

/** Lets a vehicle be dropped on a lane that may take it. */
export function useLaneTarget(
  element: RefObject<HTMLElement | null>,
  lane: string,
  takes: (moved: Moved) => boolean,
): void {
  const fits = useEffectEvent((moved: Moved | undefined) => moved !== undefined && takes(moved));
  useEffect(() => {
    if (!element.current) return;
    return dropTargetForElements({
      element: element.current,
      getData: () => ({ lane }),
      canDrop: ({ source }) => fits(movedIn(source.data)),
    });
  }, [element, lane]);
}

/** Follows what is dragged among the lanes; `dropped` where it was let go, on no lane when that is undefined. */
export function useDragged(dropped: (moved: Moved, lane: string | undefined) => void): Dragged | undefined {
  const [dragged, setDragged] = useState<Dragged>();
  const end = useEffectEvent(dropped);
  useEffect(
    () =>
      monitorForElements({
        canMonitor: ({ source }) => movedIn(source.data) !== undefined,
        onDragStart: ({ source }) => setDragged({ moved: movedIn(source.data) as Moved }),
        onDropTargetChange: ({ source, location }) =>
          setDragged({ moved: movedIn(source.data) as Moved, over: laneOf(location.current.dropTargets) as string }),
        onDrop: ({ source, location }) => {
          setDragged(undefined);
          end(movedIn(source.data) as Moved, laneOf(location.current.dropTargets) as string | undefined);
        },
      }),
    [],
  );
  return dragged;
}
