import { Button } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import IconPlayerStop from '@tabler/icons-react/icons/IconPlayerStop';
import IconVolume from '@tabler/icons-react/icons/IconVolume';
import { useEffect, useState, useSyncExternalStore, type RefObject } from 'react';
import { useWords } from '../app/words.js';
import { partsOf } from './parts.js';

const speech = 'speechSynthesis' in window ? window.speechSynthesis : undefined;

function watchVoices(told: () => void): () => void {
  speech?.addEventListener('voiceschanged', told);
  return () => speech?.removeEventListener('voiceschanged', told);
}

function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  return speech?.getVoices().find(({ lang }) => lang.toLowerCase().startsWith(language));
}

interface Props {
  readonly of: RefObject<HTMLElement | null>;
  /** What is read: the page, if nothing is said, or an answer that stands in it. */
  readonly what?: 'page' | 'answer';
}

/**
 * Reads what stands in an element with a voice of this device; where it has none in the reader's language, it says so. What is
 * written in another language, as a post in Vietnamese alone, is read by a voice of that one where there is one.
 */
export function ReadAloud({ of, what = 'page' }: Props) {
  const { t, language } = useWords();
  const [reading, setReading] = useState(false);
  const voice = useSyncExternalStore(watchVoices, () => voiceFor(language));
  const here = useLocation({ select: ({ pathname, searchStr }) => pathname + searchStr });
  // Whoever leaves the page, or changes its language, has heard enough of it; a browser reads on when it is closed.
  useEffect(() => {
    const enough = () => {
      speech?.cancel();
      setReading(false);
    };
    window.addEventListener('pagehide', enough);
    return () => {
      window.removeEventListener('pagehide', enough);
      enough();
    };
  }, [language, here]);
  if (!speech || !voice) return <p className="muted small no-print">{t('aloud.none')}</p>;
  const read = () => {
    speech.cancel();
    const sentences = of.current ? partsOf(of.current, language) : [];
    sentences.forEach(({ text, lang }, at) => {
      const said = new SpeechSynthesisUtterance(text);
      said.voice = voiceFor(lang) ?? voice;
      said.lang = said.voice.lang;
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
      {t(reading ? 'aloud.stop' : what === 'answer' ? 'aloud.readAnswer' : 'aloud.read')}
    </Button>
  );
}
