import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A commune or ward of the province; its code is that of the national list of administrative units. */
@Entity('commune')
export class Commune {
  @PrimaryColumn('text') code: string;
  /** Name alone, such as `Đông Kinh`. */
  @Column('text') vi: string;
  @Column('text') en: string;
  /** With its kind, such as `Phường Đông Kinh`. */
  @Column('text', { name: 'full_vi' }) fullVi: string;
  @Column('text', { name: 'full_en' }) fullEn: string;
}
