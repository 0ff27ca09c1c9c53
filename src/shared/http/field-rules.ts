import { applyDecorators } from '@nestjs/common';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { Transform, Type } from 'class-transformer';
import { telephoneOf } from '../telephone.js';

/** Neither control characters (NUL among them) nor halves of surrogate pairs: what no database and no screen can hold. */
const STORABLE = /^[^\p{Cc}\p{Cs}]*$/u;

/** A line of text of 1 to `most` characters. */
export const Line = (most: number) =>
  applyDecorators(IsString(), MinLength(1), MaxLength(most), Matches(STORABLE, { message: 'no control characters' }));

/** Something that is seen: spaces, joiners and signs without a shape are none, however many there are. */
const SEEN = /(?![\p{Default_Ignorable_Code_Point}\u2800])[\p{L}\p{N}\p{P}\p{S}]/u;

/** Beside a rule of text: others are to read it, so there is something to be read. */
export const Readable = () =>
  ValidateBy({
    name: 'isReadable',
    validator: {
      validate: (value: unknown) => typeof value === 'string' && SEEN.test(value),
      defaultMessage: () => 'something to be read',
    },
  });

/** Words to look for: as a line, or none. */
export const SearchText = (most: number) =>
  applyDecorators(IsString(), MaxLength(most), Matches(STORABLE, { message: 'no control characters' }));

/** Lines of text, at most `count` of them. */
export const Lines = (count: number, most: number) =>
  applyDecorators(
    IsArray(),
    ArrayMaxSize(count),
    IsString({ each: true }),
    MinLength(1, { each: true }),
    MaxLength(most, { each: true }),
    Matches(STORABLE, { each: true, message: 'no control characters' }),
  );

/** May be left out; told as null it is left out, so that nobody behind the door meets a null. */
export const Optional = () =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => value ?? undefined),
    IsOptional(),
  );

/** An id that its sender made, version 7, in the one spelling that the database gives back: what is sealed is sealed under it. */
export const OwnId = () =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.toLowerCase() : value)),
    IsUUID('7'),
  );

/** A line break is the one control character of a text of several lines. */
const STORABLE_LINES = /^(?:[^\p{Cc}\p{Cs}]|\n)*$/u;

/** A text of several lines, of 1 to `most` characters; line breaks of other machines become ours. */
export const Paragraphs = (most: number) =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' ? value.replaceAll(/\r\n?/g, '\n').replaceAll('\t', '  ') : value,
    ),
    IsString(),
    MinLength(1),
    MaxLength(most),
    Matches(STORABLE_LINES, { message: 'no control characters but line breaks' }),
  );

/** One part of a body, checked by its own class. */
export const Part = (of: () => new () => object) => applyDecorators(IsObject(), ValidateNested(), Type(of));

/** Parts of a body, at most `count` of them. Each an object: a list within the list would be taken unchecked. */
export const Parts = (of: () => new () => object, count: number) =>
  applyDecorators(IsArray(), ArrayMaxSize(count), IsObject({ each: true }), ValidateNested({ each: true }), Type(of));

/** Yes or no in a query, where everything is text; may be left out. */
export const Flag = () =>
  applyDecorators(
    IsOptional(),
    Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value)),
    IsBoolean(),
  );

/** A position of the log in a query; may be left out. */
export const Position = () =>
  applyDecorators(
    IsOptional(),
    Type(() => Number),
    IsInt(),
    Min(0),
    Max(Number.MAX_SAFE_INTEGER),
  );

/** Of this century: other years have forms that neither sort as text nor fit a database. */
const INSTANT = /^20\d{2}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;
/** Of the lives of people and papers: the year 0000 is none of a database. */
const DAY = /^(19|20)\d{2}-\d{2}-\d{2}$/;

function isRealDay(text: string): boolean {
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text.slice(0, 10);
}

const isInstant = (value: unknown) =>
  typeof value === 'string' && INSTANT.test(value) && isRealDay(value) && !Number.isNaN(Date.parse(value));
/** A day of the calendar, yyyy-mm-dd: no 31st of February. */
export const isDay = (value: unknown) => typeof value === 'string' && DAY.test(value) && isRealDay(value);

/** An instant with its offset, `2026-11-22T08:00:00+07:00`. */
export const Instant = () =>
  ValidateBy({
    name: 'isInstant',
    validator: { validate: isInstant, defaultMessage: () => 'an instant with its offset' },
  });

/** A day that exists, `2026-11-22`. */
export const Day = () =>
  ValidateBy({ name: 'isDay', validator: { validate: isDay, defaultMessage: () => 'a day, yyyy-mm-dd' } });

/** A telephone number, kept with its country code whatever way it was typed. */
export const Telephone = () =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? (telephoneOf(value) ?? value) : value)),
    ValidateBy({
      name: 'isTelephone',
      validator: {
        validate: (value: unknown) => typeof value === 'string' && telephoneOf(value) !== undefined,
        defaultMessage: () => 'a telephone number, 0912345678 or +84912345678',
      },
    }),
  );
