import { Button, Skeleton, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef, useState, type FormEvent } from 'react';
import { Unreachable } from '../../../shared/api/problem.js';
import { ErrorSaid } from '../../../shared/look/said.js';
import { ReadAloud } from '../aloud/read-aloud.js';
import { useWords } from '../app/words.js';
import { AnswerSaid } from './answer-said.js';
import { askAssistant } from './queries.js';
import './ask.css';

/** Questions in one's own words. What was asked stands neither in the address nor on the device. */
export function AskPage() {
  const { t, language } = useWords();
  const [typed, setTyped] = useState('');
  const asked = useMutation({ mutationFn: askAssistant });
  const answer = useRef<HTMLDivElement>(null);
  const text = typed.trim();
  const ask = (event: FormEvent) => {
    event.preventDefault();
    if (text) asked.mutate({ text, language });
  };
  return (
    <div className="page narrow-page stack">
      <h1>{t('ask.title')}</h1>
      <p>{t('ask.what')}</p>
      <form className="search-box ask-form" onSubmit={ask}>
        <TextInput
          className="grows"
          size="lg"
          label={t('ask.question')}
          description={t('ask.example')}
          autoComplete="off"
          maxLength={300}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" size="lg" loading={asked.isPending}>
          {t('ask.ask')}
        </Button>
      </form>
      {asked.isPending && <Skeleton height={240} />}
      {asked.error instanceof Unreachable && (
        <p className="told">
          {t('ask.offline')} <Link to="/procedures">{t('citizen.procedures')}</Link>
        </p>
      )}
      {asked.isError && <ErrorSaid error={asked.error} retry={() => asked.mutate(asked.variables)} />}
      {asked.data && (
        <>
          <div ref={answer}>
            <AnswerSaid
              said={asked.data}
              choose={(about) => asked.mutate({ text: asked.variables?.text ?? text, about, language })}
            />
          </div>
          <ReadAloud of={answer} what="answer" />
        </>
      )}
    </div>
  );
}
