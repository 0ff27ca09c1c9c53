import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../../../shared/config/config.js';
import { PARTY_PARTS, type Part } from '../domain/part.js';

/** What a genuine invitation link names. */
export interface InvitedPart {
  readonly declaration: string;
  readonly part: Part;
  readonly invitation: string;
}

const ID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const FORM = new RegExp(`^(${ID})\\.(${PARTY_PARTS.join('|')})\\.(${ID})\\.([\\w-]{43})$`);

/** Signed links by which a firm takes a part of a declaration. Used once: the declaration's stream knows which stands. */
@Injectable()
export class PartLinks {
  constructor(private readonly config: Config) {}

  /** The secret part is behind `#`, so that it reaches no server log. */
  pathOf(invited: InvitedPart): string {
    return `/parts#${invited.declaration}.${invited.part}.${invited.invitation}.${this.tag(invited)}`;
  }

  /** Undefined when it is not ours. */
  read(link: string): InvitedPart | undefined {
    const [, declaration, part, invitation, tag = ''] = FORM.exec(link) ?? [];
    if (declaration === undefined || invitation === undefined) return undefined;
    const invited = { declaration, part: part as Part, invitation };
    return timingSafeEqual(Buffer.from(tag), Buffer.from(this.tag(invited))) ? invited : undefined;
  }

  private tag({ declaration, part, invitation }: InvitedPart): string {
    return createHmac('sha256', this.config.secrets.token)
      .update(`part invitation ${declaration} ${part} ${invitation}`)
      .digest('base64url');
  }
}
