import { Controller, Get, Param, Query, Redirect, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Public } from '../../shared/http/allow.js';
import { CallerLine } from '../../shared/http/host.js';
import { ScanCounter } from './scan-counter.js';

/** The longest that is led on: a code with spaces in it. */
const LONGEST = 20;

/** Where the QR code of a plate leads: for people, not of the API, and as short as it can be, since it is printed. */
@ApiExcludeController()
@Controller('p/:code')
export class ScannedPlateController {
  constructor(private readonly counter: ScanCounter) {}

  /** Leads to the page of the place and counts the scan, not who scanned. */
  @Get()
  @Public()
  @Redirect()
  async lead(
    @Param('code') code: string,
    @Req() request: FastifyRequest,
    @CallerLine() line: string,
    // Applications that open links hang words of their own on them; here they are let go.
    @Query() _hungOn: Readonly<Record<string, unknown>>,
  ): Promise<{ readonly url: string; readonly statusCode: number }> {
    // Whoever only looks whether it is there has not scanned it.
    const agent = request.headers['user-agent'] ?? '';
    if (request.method === 'GET') await this.counter.count(code, { line, agent });
    const bare = code.replaceAll(/[^\w-]/g, '').slice(0, LONGEST);
    return { url: `/citizen/p/${bare || '-'}`, statusCode: 302 };
  }
}
