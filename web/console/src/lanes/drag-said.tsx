import { useWords } from '../app/words.js';
import type { Dragged } from './dragging.js';

interface Props {
  readonly dragged: Dragged | undefined;
  /** What became of the last one. */
  readonly last: { readonly code: string; readonly to: string | undefined } | undefined;
}

/** Says to whoever hears the page what is dragged, where it is, and where it was let go. */
export function DragSaid({ dragged, last }: Props) {
  const { t } = useWords();
  const said = () => {
    if (dragged?.over) return t('lanes.dragOver', { code: dragged.moved.code, lane: dragged.over });
    if (dragged) return t('lanes.dragged', { code: dragged.moved.code });
    if (!last) return '';
    return last.to ? t('lanes.dragTo', { code: last.code, lane: last.to }) : t('lanes.dragBack', { code: last.code });
  };
  return (
    <p className="unseen" role="status">
      {said()}
    </p>
  );
}
