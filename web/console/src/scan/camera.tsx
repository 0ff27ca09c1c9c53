import { QRCanvas, frameLoop, rearCamera, type QRCamera } from 'qr/dom.js';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../app/words.js';

/** What the camera sees, read frame by frame until it is closed. Where there is none, or nobody allows it, it says so. */
export function Camera({ take }: { readonly take: (text: string) => void }) {
  const { t } = useWords();
  const video = useRef<HTMLVideoElement>(null);
  const [state, setState] = useState<'STARTING' | 'ON' | 'NONE'>('STARTING');
  const taking = useRef(take);
  taking.current = take;
  useEffect(() => {
    const player = video.current;
    if (!player) return;
    const canvas = new QRCanvas();
    let ended = false;
    let camera: QRCamera | undefined;
    let stopFrames: () => void = () => undefined;
    let reading = false;
    const read = async (from: QRCamera) => {
      if (reading || ended) return;
      reading = true;
      const text = await from.readFrame(canvas).catch(() => undefined);
      reading = false;
      if (typeof text === 'string' && !ended) taking.current(text);
    };
    rearCamera(player).then(
      (opened) => {
        camera = opened;
        if (ended) return opened.stop();
        setState('ON');
        stopFrames = frameLoop(() => void read(opened), player);
      },
      () => {
        if (!ended) setState('NONE');
      },
    );
    return () => {
      ended = true;
      stopFrames();
      camera?.stop();
    };
  }, []);
  return (
    <>
      <video
        ref={video}
        className="camera"
        data-state={state}
        aria-label={t('scan.picture')}
        muted
        playsInline
        autoPlay
      />
      {state === 'STARTING' && <p className="muted">{t('scan.starting')}</p>}
      <p className={state === 'NONE' ? undefined : 'muted'}>{state === 'NONE' ? t('scan.noCamera') : t('scan.how')}</p>
    </>
  );
}
