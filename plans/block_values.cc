// The part of BlockReader that reads what stands on a line: keys, scalars, brackets, and the collections that begin
// there.
#include <algorithm>
#include <string>

#include "plans/block_reader.h"
#include "plans/mistakes.h"
#include "plans/properties.h"
#include "plans/scalar_scan.h"
#include "plans/scalar_text.h"

namespace rasoat::plans {

bool BlockReader::open_block(LevelKind kind, std::uint32_t p, std::int32_t column) {
  // A tab between `-` and what it holds leaves the column of the collection to the reader's imagination.
  if (p > line_ && scan_.at(p - 1) == '\t' && scan_.skip_blanks(line_) != p) {
    std::uint32_t from = p;
    while (from > line_ && is_blank(scan_.at(from - 1))) --from;
    report_tabs({from, p}, Edit{{from, p}, std::string(p - from, ' '), false});
  }
  return doc_.open(kind, column, p);
}

void BlockReader::read_node(std::uint32_t p, std::int32_t column) {
  for (;;) {
    if (doc_.stopped()) return;
    const Lead lead = lead_of(scan_.at(p));
    if (lead == Lead::kEnd) {
      at_ = scan_.next_line(p);
      return;
    }
    if (lead == Lead::kDash && scan_.is_dash(p)) {
      if (column < 0) return stray_dash_value(p);
      if (!open_block(LevelKind::kSequence, p, column)) return;
      doc_.expect(p + 1);
      const std::uint32_t next = scan_.skip_blanks(p + 1);
      column += static_cast<std::int32_t>(next - p);
      p = next;
      continue;
    }
    if (lead == Lead::kText && read_text(p, column)) return;
    Key key;
    if (column >= 0 && scan_key(p, key)) {
      if (!open_block(LevelKind::kMapping, p, column)) return;
      return read_entry(key, column);
    }
    if (lead != Lead::kAnchor && lead != Lead::kTag) return read_value(lead, p, column);
    if (!read_property(p, column)) return text_in_quotes(p);
  }
}

// What is neither empty nor a block collection.
void BlockReader::read_value(Lead lead, std::uint32_t p, std::int32_t column) {
  switch (lead) {
    case Lead::kComment:
      return take_comment(p);
    case Lead::kAlias:
      return read_alias(p);
    case Lead::kQuote:
      return read_quoted(p, column);
    case Lead::kOpen:
      return read_flow(p, column);
    case Lead::kClose:
      return broken_value(FaultCode::kUnmatchedBracket, {p, p + 1}, p);
    case Lead::kQuestion:
    case Lead::kColon:
      if (!scan_.separates(p + 1)) return read_plain(p, column);
      if (column < 0) return broken_value(FaultCode::kUnexpectedText, {p, p + 1}, p);
      break;
    case Lead::kBlock:
    case Lead::kReserved:
    case Lead::kComma:
      if (column >= 0 && scan_.key_colon(p) != kNowhere) break;
      if (lead == Lead::kBlock) return read_block_scalar(p);
      if (lead == Lead::kReserved) return text_in_quotes(p);
      return broken_value(FaultCode::kUnexpectedText, {p, p + 1}, p);
    default:
      return read_plain(p, column);
  }
  // The first key of a mapping, and something is wrong with it.
  if (open_block(LevelKind::kMapping, p, column)) text_line(p, column);
}

// An anchor, or a tag (which is refused and stepped over). False when `&` stands alone.
bool BlockReader::read_property(std::uint32_t& p, std::int32_t& column) {
  if (scan_.at(p) == '!') {
    p = scan_.skip_blanks(refuse_tag(scan_, p, false, faults_));
    return true;
  }
  const std::uint32_t end = name_end(scan_, p + 1);
  if (end == p + 1) return false;
  check_anchor_end(scan_, end, faults_);
  doc_.set_anchor({p, end});
  p = scan_.skip_blanks(end);
  column = -1;
  return true;
}

void BlockReader::read_plain(std::uint32_t p, std::int32_t column) {
  const PlainLine line = plain_line(p);
  const std::uint32_t end = line.line_end;
  if (line.colon != kNowhere) return read_long_plain(p, column, line);
  if (line.comment == kNowhere && end < scan_.size()) {
    const std::uint32_t next = scan_.skip_spaces(end + 1);
    const auto indent = static_cast<std::int32_t>(next - end) - 1;
    if (indent > doc_.top().current || scan_.separates(next)) return read_long_plain(p, column, line);
  }
  doc_.add_scalar({p, line.end}, ScalarStyle::kPlain, true);
  if (line.comment != kNowhere) return take_comment(line.comment);
  at_ = after_line(end);
}

BlockReader::Continuation BlockReader::judge_continuation(std::uint32_t line, std::uint32_t& p, PlainLine& text) {
  const std::uint32_t spaces = scan_.skip_spaces(line);
  const auto indent = static_cast<std::int32_t>(spaces - line);
  p = scan_.skip_blanks(spaces);
  const bool tab = indent <= doc_.top().current && p > spaces;
  if ((indent <= doc_.top().current && !tab) || scan_.at(p) == '#') return Continuation::kEnds;
  if (indent == 0 && (scan_.is_document_marker(line) || conflict_marker_at(scan_, line) != 0))
    return Continuation::kEnds;
  if (tab) {
    if (looks_like_entry(scan_, p) || doc_.top().current < 0) return Continuation::kEnds;
    text = scan_.plain_line(p);
    return Continuation::kTextWithTab;
  }
  text = scan_.plain_line(p);
  if (text.colon == kNowhere) return Continuation::kText;
  const bool entry = scan_.is_dash(p) || ascii_key(scan_.view({p, text.colon}));
  return entry ? Continuation::kEntry : Continuation::kColon;
}

// `first` is the first line of the scalar, which the next lines may continue.
void BlockReader::read_long_plain(std::uint32_t p, std::int32_t column, PlainLine first) {
  PlainLine text = first;
  std::uint32_t next = scan_.next_line(p), colon = first.colon, lines = 1;
  at_ = next;
  while (next < scan_.size() && text.comment == kNowhere) {
    std::uint32_t from = scan_.skip_blanks(next);
    if (is_line_end(scan_.at(from))) {
      next = scan_.next_line(from);
      continue;
    }
    PlainLine more;
    const Continuation kind = judge_continuation(next, from, more);
    if (kind == Continuation::kEnds) break;
    if (more.colon != kNowhere && colon == kNowhere && column >= 0) {
      // What seemed a text is the first line of a mapping, and something is wrong with that line.
      const bool beside = static_cast<std::int32_t>(from - next) == column;
      if (beside && key_like(scan_.view({from, scan_.trim(from, more.colon)})) && first.end - p <= 60) {
        if (open_block(LevelKind::kMapping, p, column)) text_line(p, column);
        return;
      }
    }
    if (kind == Continuation::kEntry) break;
    if (kind == Continuation::kColon && colon == kNowhere) colon = more.colon;
    if (kind == Continuation::kTextWithTab) {
      report_tabs({next, from}, edit_of_indentation({next, from}, doc_.top().current + 2, true));
    }
    text = more;
    ++lines;
    next = at_ = scan_.next_line(from);
  }
  if (colon == kNowhere) {
    doc_.add_scalar({p, text.end}, ScalarStyle::kPlain, lines == 1);
  } else {
    colon_in_value(p, colon, text.end);
  }
  if (text.comment != kNowhere) take_comment(text.comment);
}

void BlockReader::read_quoted(std::uint32_t p, std::int32_t column) {
  const QuotedScan scan = scan_quoted(scan_, p, doc_.top().current, column, faults_);
  const std::uint32_t after = scan_.skip_blanks(scan.end);
  const bool fits = is_line_end(scan_.at(after)) || (scan_.is_comment(after) && after > scan.end);
  if (!scan.closed) return unclosed_quote(p, column, scan.end, scan.suspect);
  if (!fits && !scan.one_line && scan_.at(after) != '#') {
    const std::uint32_t end = scan_.trim(p, scan_.line_end(p));
    return unclosed_quote(p, column, end, std::min(scan.suspect, scan_.next_line(p)));
  }
  if (!fits && begins_words(after)) {
    std::optional<Edit> edit;
    if (scan.verbatim) edit = Edit{{p, scan.end}, "“" + std::string(scan_.view({p + 1, scan.end - 1})) + "”", false};
    doc_.add_scalar({p, scan_.plain_line(after).end}, ScalarStyle::kPlain, true);
    return text_behind(p, after, "behind_quote", std::move(edit));
  }
  if (!fits && !is_punctuation(after)) {
    const std::uint32_t end = scan_.plain_line(p).end;
    return broken_value(FaultCode::kUnexpectedText, {after, std::max(end, after + 1)}, p);
  }
  doc_.add_scalar({p, scan.end}, quoted_style(scan_.at(p)), scan.verbatim);
  finish_line(scan.end);
}

void BlockReader::read_flow(std::uint32_t p, std::int32_t column) {
  const NodeId id = doc_.next_id();
  const FlowEnd flow = flow_.read(p, doc_.top().current);
  if (doc_.stopped()) return;
  if (!flow.closed) {
    at_ = scan_.next_line(flow.end);
    return;
  }
  const std::uint32_t after = scan_.skip_blanks(flow.end);
  const auto is_words_alone = [&] {
    return scan_.view({p + 1, flow.end}).find_first_of(",:\"'[{\n") == std::string_view::npos;
  };
  // As nearly always nothing follows, that is asked first.
  if (!is_line_end(scan_.at(after)) && begins_words(after) && is_words_alone()) {
    doc_.turn_into_text(id, {p, scan_.plain_line(after).end});
    return text_behind(p, after, "behind_bracket", std::nullopt);
  }
  if (scan_.at(after) != ':' || !scan_.separates(after + 1)) return finish_line(flow.end);
  faults_.add(FaultCode::kComplexKeyRefused, {p, flow.end});
  if (column >= 0) {
    doc_.turn_into_mapping_with_broken_key(id, LevelKind::kMapping, column, after + 1);
    return read_node(scan_.skip_blanks(after + 1), -1);
  }
  doc_.mark_damaged(doc_.depth() - 1);
  at_ = scan_.next_line(after);
}

void BlockReader::read_block_scalar(std::uint32_t p) {
  const std::uint32_t end = scan_.line_end(p);
  const BlockHeader header = block_header(scan_.view({p, end}));
  if (!header.valid) {
    const std::uint32_t next = scan_.skip_spaces(after_line(end));
    const auto indent = static_cast<std::int32_t>(next - std::min(end + 1, next));
    const bool has_body = indent > doc_.top().current && !is_line_end(scan_.at(next));
    if (!has_body) return text_in_quotes(p);
    faults_.mistake(FaultCode::kBadBlockHeader, {p, scan_.trim(p, end)}, scan_,
                    {{"header", excerpt(scan_.view({p, scan_.trim(p, end)}))}});
  }
  const BlockScan block = scan_block(scan_, p, doc_.top().current, faults_);
  if (header.valid && block.comment != kNowhere) doc_.add_comment({block.comment, scan_.line_text_end(p)});
  const bool compares = scan_.at(p) == '>' && header.indent != 0 && header.chomp == ' ';
  if (header.valid && compares && block.span.size() == header.size) doc_.note_lone_header();
  doc_.add_scalar(block.span, block.style, false, block.indent);
  at_ = block.next_line;
}

void BlockReader::read_alias(std::uint32_t p) {
  const std::uint32_t end = name_end(scan_, p + 1);
  const std::uint32_t after = scan_.skip_blanks(end);
  const bool alone = is_line_end(scan_.at(after)) || (scan_.is_comment(after) && after > end);
  if (end == p + 1 || !alone) return text_in_quotes(p);
  doc_.add_alias({p, end}, false, end);
  finish_line(end);
}

// `,` in `- "Các phòng, ban",`: nothing follows on its line.
bool BlockReader::is_punctuation(std::uint32_t p) const {
  const char sign = scan_.at(p);
  if (sign != ',' && sign != ';' && sign != '.') return false;
  const std::uint32_t next = scan_.skip_blanks(p + 1);
  return is_line_end(scan_.at(next)) || (scan_.is_comment(next) && next > p + 1);
}

// Nothing but a comment may stand on the rest of the line.
void BlockReader::finish_line(std::uint32_t p) {
  std::uint32_t after = scan_.skip_blanks(p);
  if (is_punctuation(after)) {
    faults_
        .mistake(FaultCode::kStrayPunctuation, {after, after + 1}, scan_, {{"sign", std::string(1, scan_.at(after))}})
        .edit = Edit{{p, after + 1}, "", true};
    p = after + 1;
    after = scan_.skip_blanks(p);
  }
  if (scan_.is_comment(after) && after > p) return take_comment(after);
  if (!is_line_end(scan_.at(after))) {
    const PlainLine line = scan_.plain_line(after);
    faults_.mistake(FaultCode::kUnexpectedText, {after, line.end}, scan_,
                    {{"text", excerpt(scan_.view({after, line.end}))}});
    doc_.mark_damaged(doc_.depth() - 1);
  }
  at_ = scan_.next_line(after);
}

}  // namespace rasoat::plans
