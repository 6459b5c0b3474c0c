import type { RichTextBlock as RichText, RichTextBlockElement, RichTextElement } from '@slack/types';
import { Fragment, type ReactNode } from 'react';
import { Broadcast, ChannelMention, DateText, ExternalLink, UserMention } from '../parts/references.tsx';
import { findEmoji } from '../rules/emoji.ts';

/** Rich text: sections, lists, quotes and preformatted text. */
export function RichTextBlock({ block }: { block: RichText }) {
  return (
    <div className="mrkdwn rich-text">
      {block.elements.map((element, index) => (
        <Part key={index} element={element} />
      ))}
    </div>
  );
}

function Part({ element }: { element: RichTextBlockElement }) {
  switch (element.type) {
    case 'rich_text_preformatted':
      return <pre>{drawAll(element.elements)}</pre>;
    case 'rich_text_quote':
      return <blockquote>{drawAll(element.elements)}</blockquote>;
    case 'rich_text_list': {
      const List = element.style === 'ordered' ? 'ol' : 'ul';
      return (
        <List data-indent={element.indent ?? 0} style={{ marginLeft: 24 * (element.indent ?? 0) }}>
          {element.elements.map((item, index) => (
            <li key={index}>{drawAll(item.elements)}</li>
          ))}
        </List>
      );
    }
    default:
      return <div>{drawAll(element.elements)}</div>;
  }
}

function drawAll(elements: readonly RichTextElement[]): ReactNode {
  return elements.map((element, index) => (
    <Fragment key={index}>{withStyle(element, draw(element))}</Fragment>
  ));
}

function withStyle({ style }: RichTextElement, drawn: ReactNode): ReactNode {
  let styled = drawn;
  if (style?.code) styled = <code>{styled}</code>;
  if (style?.strike) styled = <s>{styled}</s>;
  if (style?.underline) styled = <u>{styled}</u>;
  if (style?.italic) styled = <em>{styled}</em>;
  if (style?.bold) styled = <strong>{styled}</strong>;
  return styled;
}

function draw(element: RichTextElement): ReactNode {
  switch (element.type) {
    case 'text':
      return element.text;
    case 'emoji':
      return findEmoji(element.name) ?? `:${element.name}:`;
    case 'link':
      return <ExternalLink url={element.url}>{element.text ?? element.url}</ExternalLink>;
    case 'user':
      return <UserMention id={element.user_id} />;
    case 'channel':
      return <ChannelMention id={element.channel_id} />;
    case 'broadcast':
      return <Broadcast range={element.range} />;
    case 'date':
      return (
        <DateText seconds={element.timestamp} format={element.format} fallback={element.fallback ?? ''} />
      );
    case 'color':
      return element.value;
    case 'usergroup':
      return <span className="mention">@group</span>;
    case 'team':
      return null;
  }
}
