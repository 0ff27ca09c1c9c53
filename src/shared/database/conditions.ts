/** The WHERE of a list whose filters may each be left out. */
export class Conditions {
  readonly values: unknown[] = [];
  private readonly wheres: string[] = [];

  /** @param sql a condition with one `?`; left out when the value is undefined */
  and(sql: string, value: unknown): this {
    if (value !== undefined) this.wheres.push(sql.replace('?', this.value(value)));
    return this;
  }

  /** A condition whose values were kept by `value`. */
  also(sql: string): this {
    this.wheres.push(sql);
    return this;
  }

  /** Keeps a value; gives its place in the statement. */
  value(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  /** `WHERE …`, or nothing. */
  get where(): string {
    return this.wheres.length ? `WHERE ${this.wheres.join(' AND ')}` : '';
  }
}
