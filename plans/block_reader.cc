#include "plans/block_reader.h"

#include <algorithm>

#include "plans/mistakes.h"
#include "plans/scalar_scan.h"
#include "plans/utf8.h"

namespace rasoat::plans {

void BlockReader::finish() {
  if (directive_.empty() || started_) return;
  faults_.add(FaultCode::kDirectiveRefused, directive_, {{"directive", excerpt(scan_.view(directive_))}});
}

// Is the text in quotes at `p` as it is written, and does the line end with it?
inline bool BlockReader::ends_with_quote(std::uint32_t p, std::uint32_t& end) {
  const char quote = scan_.at(p);
  const std::uint32_t close = scan_.find_any(p + 1, quote, quote == '"' ? '\\' : quote, '\n');
  if (scan_.at(close) != quote || scan_.at(close + 1) != '\n') return false;
  end = close + 1;
  at_ = after_line(end);
  return true;
}

// A plain key at `p` and what stands behind it, in the innermost mapping, which awaits no value. `key: some text`,
// `key: "some text"` and `key:` alone on their line are nearly all of them.
[[gnu::always_inline]] inline void BlockReader::read_pair(std::uint32_t p, std::int32_t column, const PlainPair& pair) {
  Level& top = doc_.top();
  const Span key{p, scan_.trim(p, pair.colon)};
  if (top.indent != column) return read_entry({key, {}, pair.colon + 1}, column, false);
  top.current = column;
  const char lead = scan_.at(pair.value);
  if (pair.line_end == kNowhere && lead == '\n') {
    at_ = after_line(pair.value);
    return doc_.add_plain_key(key, pair.colon + 1);
  }
  bool ends = false;
  Span value{pair.value, pair.value};
  ScalarStyle style = ScalarStyle::kPlain;
  if (pair.line_end != kNowhere) {
    ends = ends_with_line(pair.line_end, column);
    value.end = scan_.trim(pair.value, pair.line_end);
  } else if (lead_of(lead) == Lead::kQuote) {
    ends = ends_with_quote(pair.value, value.end);
    style = quoted_style(lead);
  }
  if (ends) return doc_.add_pair(key, value, style);
  read_entry({key, {}, pair.colon + 1}, column);
}

// What most texts are: one line of a plain scalar, or the first entry of a mapping. False when it is something else.
bool BlockReader::read_text(std::uint32_t p, std::int32_t column) {
  const PlainPair pair = scan_.plain_pair(p);
  if (pair.colon != kNowhere) {
    if (column < 0) return false;
    if (open_block(LevelKind::kMapping, p, column)) read_pair(p, column, pair);
    return true;
  }
  if (pair.line_end == kNowhere || !ends_with_line(pair.line_end, doc_.top().current)) return false;
  doc_.add_scalar({p, scan_.trim(p, pair.line_end)}, ScalarStyle::kPlain, true);
  return true;
}

// The line that plans are made of: an entry of a mapping that is open, or the first one of a mapping that is awaited.
// False when it is something else.
[[gnu::always_inline]] inline bool BlockReader::read_text_line(std::uint32_t p, std::int32_t column) {
  if ((column == 0 || ended_) && read_marker(p)) return true;
  const PlainPair pair = scan_.plain_pair(p);
  if (pair.colon == kNowhere) return false;
  const Level& top = doc_.top();
  if (top.pending && column > top.current) {
    if (!open_block(LevelKind::kMapping, p, column)) return true;
  } else if (top.kind != LevelKind::kMapping || top.indent != column) {
    const std::size_t home = find_level(LevelKind::kMapping, column);
    if (home == 0) return false;
    doc_.close_to(home + 1);
  }
  doc_.complete();
  read_pair(p, column, pair);
  return true;
}

// Inlined, for a call for each line saves and restores six registers.
[[gnu::always_inline]] inline void BlockReader::read_line() {
  line_ = at_;
  const std::uint32_t p = at_ == indented_ ? indented_text_ : scan_.skip_spaces(at_);
  const Lead lead = lead_of(scan_.at(p));
  if (lead == Lead::kText && read_text_line(p, static_cast<std::int32_t>(p - line_))) return;
  switch (lead) {
    case Lead::kEnd:
      at_ = scan_.next_line(p);
      return;
    case Lead::kComment:
      return take_comment(p);
    case Lead::kBlank:
      return read_tab_line(p);
    case Lead::kMaybeOdd:
      if (odd_blank_at(scan_, p).bytes != 0) return read_odd_line(p);
      break;
    default:
      break;
  }
  place_line(p, static_cast<std::int32_t>(p - line_));
}

void BlockReader::read() {
  if (scan_.starts(0, kByteOrderMark)) at_ = 3;
  while (at_ < scan_.size() && !doc_.stopped()) read_line();
  finish();
}

void BlockReader::place_line(std::uint32_t p, std::int32_t column) {
  if ((column == 0 || ended_) && read_marker(p)) return;
  const bool dash = scan_.is_dash(p);
  const Level& top = doc_.top();
  if (top.pending) {
    const bool beside = dash && column == top.current && top.kind == LevelKind::kMapping;
    if (column > top.current || beside) return read_node(p, column);
  }
  const std::size_t home = find_level(dash ? LevelKind::kSequence : LevelKind::kMapping, column);
  if (dash) {
    if (home == 0) return misplaced_dash(p, column);
    doc_.close_to(home + 1);
    return read_item(p, column);
  }
  Key key;
  if (!scan_key(p, key)) return text_line(p, column);
  if (home == 0) return misplaced_key(p, column, key);
  doc_.close_to(home + 1);
  read_entry(key, column, doc_.top().indent == column);
}

std::size_t BlockReader::find_level(LevelKind kind, std::int32_t column) {
  for (std::size_t at = doc_.depth() - 1; at > 0; --at) {
    const Level& level = doc_.level(at);
    if (level.kind == kind && (level.indent == column || level.alternative == column)) return at;
    if (level.indent < column) return 0;
  }
  return 0;
}

void BlockReader::read_entry(const Key& key, std::int32_t column, bool checked) {
  doc_.complete();
  doc_.top().current = std::max(column, doc_.top().indent);
  if (!key.anchor.empty()) doc_.set_anchor(key.anchor);
  if (key.kind == NodeKind::kAlias) {
    doc_.add_alias(key.span, true, key.after);
  } else {
    if (key.style == ScalarStyle::kDoubleQuoted && !key.verbatim) report_bad_escapes(scan_, key.span, faults_);
    doc_.add_key(key.kind, key.span, key.style, key.verbatim, key.after, checked);
  }
  read_node(scan_.skip_blanks(key.after), -1);
}

void BlockReader::read_item(std::uint32_t p, std::int32_t column) {
  doc_.expect(p + 1);
  doc_.top().current = std::max(column, doc_.top().indent);
  const std::uint32_t next = scan_.skip_blanks(p + 1);
  const std::int32_t indent = column + static_cast<std::int32_t>(next - p);
  const Lead lead = lead_of(scan_.at(next));
  if (lead == Lead::kText && read_text(next, indent)) return;
  if (std::uint32_t end = 0; lead == Lead::kQuote && ends_with_quote(next, end)) {
    doc_.add_scalar({next, end}, quoted_style(scan_.at(next)), true);
    return;
  }
  read_node(next, indent);
}

void BlockReader::take_comment(std::uint32_t p) {
  const std::uint32_t end = scan_.line_end(p);
  doc_.add_comment({p, scan_.at(end - 1) == '\r' ? end - 1 : end});
  at_ = after_line(end);
}

// Markers at the start of a line; after `...` anything else is a second document.
bool BlockReader::read_marker(std::uint32_t p) {
  if (scan_.is_document_marker(p)) return read_document_marker(p);
  if (ended_) {
    faults_.add(FaultCode::kSeveralDocuments, {p, scan_.trim(p, scan_.line_end(p))});
    doc_.stop();
    return true;
  }
  const char marker = conflict_marker_at(scan_, p);
  if (marker != 0) conflict(p, marker);
  return marker != 0 || (scan_.at(p) == '%' && !started_ && doc_.next_id() == 0 && read_directive(p));
}

bool BlockReader::read_document_marker(std::uint32_t p) {
  if (scan_.at(p) == '.') {
    if (ended_) {
      at_ = scan_.next_line(p);
      return true;
    }
    ended_ = true;
    finish_line(p + 3);
    return true;
  }
  if (started_ || ended_ || doc_.next_id() != 0 || doc_.awaits_anchored()) {
    faults_.add(FaultCode::kSeveralDocuments, {p, p + 3});
    doc_.stop();
    return true;
  }
  started_ = true;
  read_node(scan_.skip_blanks(p + 3), -1);
  return true;
}

bool BlockReader::read_directive(std::uint32_t p) {
  const std::uint32_t end = scan_.line_text_end(p);
  const PlainLine line = scan_.plain_line(p);
  const std::string_view text = scan_.view({p, line.end});
  if (text == "%YAML 1.2") {
    if (directive_.empty()) directive_ = {p, line.end};
  } else {
    faults_.add(FaultCode::kDirectiveRefused, {p, line.end}, {{"directive", excerpt(text)}});
  }
  if (line.comment != kNowhere) doc_.add_comment({line.comment, end});
  at_ = scan_.next_line(p);
  return true;
}

}  // namespace rasoat::plans
