import { Fragment, type ReactNode, useMemo } from 'react';
import { parseMrkdwn, type Stretch } from '../rules/mrkdwn.ts';
import type { Inline } from '../rules/mrkdwn-inline.ts';
import { Broadcast, ChannelMention, DateText, ExternalLink, UserMention } from './references.tsx';

/** Slack's mrkdwn, drawn. */
export function MrkdwnText({ text }: { text: string }) {
  const stretches = useMemo(() => parseMrkdwn(text), [text]);
  return <div className="mrkdwn">{stretches.map((stretch, index) => drawStretch(stretch, index))}</div>;
}

function drawStretch(stretch: Stretch, key: number): ReactNode {
  if (stretch.type === 'preformatted') return <pre key={key}>{stretch.text}</pre>;
  const lines = stretch.lines.map((line, index) => (
    <Fragment key={index}>
      {index > 0 && <br />}
      {drawInline(line)}
    </Fragment>
  ));
  return stretch.type === 'quote' ? <blockquote key={key}>{lines}</blockquote> : <div key={key}>{lines}</div>;
}

function drawInline(pieces: Inline[]): ReactNode {
  return pieces.map((piece, index) => <Fragment key={index}>{drawPiece(piece)}</Fragment>);
}

function drawPiece(piece: Inline): ReactNode {
  switch (piece.type) {
    case 'text':
      return piece.text;
    case 'code':
      return <code>{piece.text}</code>;
    case 'bold':
      return <strong>{drawInline(piece.children)}</strong>;
    case 'italic':
      return <em>{drawInline(piece.children)}</em>;
    case 'strike':
      return <s>{drawInline(piece.children)}</s>;
    case 'link':
      return <ExternalLink url={piece.url}>{piece.label}</ExternalLink>;
    case 'user':
      return <UserMention id={piece.id} label={piece.label} />;
    case 'channel':
      return <ChannelMention id={piece.id} label={piece.label} />;
    case 'group':
      return <span className="mention">{piece.label ?? '@group'}</span>;
    case 'broadcast':
      return <Broadcast range={piece.range} />;
    case 'date':
      return <DateText {...piece} />;
  }
}
