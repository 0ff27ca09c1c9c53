import { Button } from '@mantine/core';
import IconPlayerStop from '@tabler/icons-react/icons/IconPlayerStop';
import IconVolume from '@tabler/icons-react/icons/IconVolume';
import { useEffect, useState, useSyncExternalStore, type RefObject } from 'react';
import { useWords } from '../app/words.js';
import { sentencesOf } from './sentences.js';

const speech = 'speechSynthesis' in window ? window.speechSynthesis : undefined;

function watchVoices(told: () => void): () => void {
  speech?.addEventListener('voiceschanged', told);
  return () => speech?.removeEventListener('voiceschanged', told);
}

/** Reads what stands in an element with a voice of this device; where it has none in the reader's language, it says so. */
export function ReadAloud({ of }: { readonly of: RefObject<HTMLElement | null> }) {
  const { t, language } = useWords();
  const [reading, setReading] = useState(false);
  const voice = useSyncExternalStore(watchVoices, () =>
    speech?.getVoices().find(({ lang }) => lang.toLowerCase().startsWith(language)),
  );
  // Whoever leaves the page, or changes its language, has heard enough of it.
  useEffect(
    () => () => {
      speech?.cancel();
      setReading(false);
    },
    [language],
  );
  if (!speech || !voice) return <p className="muted small no-print">{t('aloud.none')}</p>;
  const read = () => {
    speech.cancel();
    const sentences = sentencesOf(of.current?.innerText ?? '');
    sentences.forEach((sentence, at) => {
      const said = new SpeechSynthesisUtterance(sentence);
      said.voice = voice;
      said.lang = voice.lang;
      if (at === sentences.length - 1) said.addEventListener('end', () => setReading(false));
      speech.speak(said);
    });
    setReading(sentences.length > 0);
  };
  const stop = () => {
    speech.cancel();
    setReading(false);
  };
  return (
    <Button
      className="no-print"
      variant="default"
      leftSection={reading ? <IconPlayerStop size={18} aria-hidden /> : <IconVolume size={18} aria-hidden />}
      onClick={reading ? stop : read}
    >
      {t(reading ? 'aloud.stop' : 'aloud.read')}
    </Button>
  );
}
