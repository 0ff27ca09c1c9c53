import { Injectable } from '@nestjs/common';
import type { Language } from '../../shared/http/language.js';
import type { Channel } from '../domain/notice-kinds.js';

/** Addresses that somebody gave with what he sent, as he wrote them. */
export type GivenAddresses = Readonly<Partial<Record<Channel, string>>> & {
  readonly language?: Language;
  /** Digits that go there alone, where they are asked for. */
  readonly code?: string;
};

/** Gives the addresses of one thing that was sent, undefined once they are erased. */
export type AddressBook = (of: string) => Promise<GivenAddresses | undefined>;

/**
 * Who knows the addresses of those without an account. They stay where they are sealed and are asked for at the moment of
 * sending, so that an erasure there is one here.
 */
@Injectable()
export class AddressBooks {
  private readonly books = new Map<string, AddressBook>();

  /** @param source what is sent by people without an account, e.g. `dossier`. Two of one name throw. */
  register(source: string, book: AddressBook): void {
    if (this.books.has(source)) throw new Error(`Two address books for ${source}`);
    this.books.set(source, book);
  }

  given(source: string, of: string): Promise<GivenAddresses | undefined> {
    const book = this.books.get(source);
    if (!book) throw new Error(`There is no address book for ${source}`);
    return book(of);
  }
}
