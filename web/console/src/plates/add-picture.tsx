import type { Schemas } from '../../../shared/api/client.js';
import { AddFile } from '../office/add-file.js';

type PictureTaken = Schemas['PlaceFileTakenAnswer'];
/** What every browser shows. */
const TAKEN = 'image/jpeg,image/png,image/webp';

interface Props {
  /** The address that takes it. */
  readonly path: string;
  readonly label: string;
  readonly taken: (picture: PictureTaken) => void;
}

/** Hands one picture of a place in and says what became of it. */
export function AddPicture({ path, label, taken }: Props) {
  return (
    <AddFile path={path} accept={TAKEN} taken={taken}>
      {label}
    </AddFile>
  );
}
