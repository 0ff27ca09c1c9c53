import { FileButton } from '@mantine/core';
import { useRef, type ComponentProps } from 'react';

interface Props {
  readonly accept: string;
  readonly take: (file: File | null) => unknown;
  readonly children: ComponentProps<typeof FileButton>['children'];
}

/** A button that lets a file be chosen, also the same again: a browser takes a name that is chosen twice, which a mended file has, for no choice. */
export function ChooseFile({ accept, take, children }: Props) {
  const reset = useRef<() => void>(null);
  return (
    <FileButton
      accept={accept}
      resetRef={reset}
      onChange={(file) => {
        take(file);
        reset.current?.();
      }}
    >
      {children}
    </FileButton>
  );
}
