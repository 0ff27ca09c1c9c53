import { ApiPropertyOptional } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import type { FieldProblem } from '../domain/problem.js';
import { Optional } from '../../shared/http/field-rules.js';

/** The account that VietQR codes name; none until it is set. */
export class BankAccountValue {
  @ApiPropertyOptional({ example: '970403', description: 'Bank identification number of NAPAS.' })
  @Optional()
  @Matches(/^97\d{4}$/)
  bin?: string;

  @ApiPropertyOptional({ example: '0011012345678' })
  @Optional()
  @Matches(/^[0-9A-Z]{4,19}$/)
  account?: string;
}

/** Bank and account are set together: code `fee-account-half`. */
export function bankAccountFaults({ bin, account }: BankAccountValue): readonly FieldProblem[] {
  if ((bin === undefined) === (account === undefined)) return [];
  return [{ path: bin === undefined ? 'bin' : 'account', code: 'fee-account-half', severity: 'error' }];
}
